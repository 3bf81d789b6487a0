import ArgumentParser
import NoticeLint
import NoticeReport

/// What `lint`, `parity` and `check` do with a run: fix, report, and find the exit status.
struct CheckOutput {
  /// `nil` for commands that fix nothing.
  var fix: FixChoices?
  let report: ReportChoices
  let workingFolder: AbsolutePath

  /// Fixes what is to be fixed, reports the rest and ends with the status.
  func finish(_ run: Run) throws {
    ProcessLifetime.keep(run)
    guard let fix, fix.isActive else { return try end(run) }
    let fixed = try FixRun(run, includesUnsafe: fix.unsafeFixes)
    if fix.diff {
      try show(fixed)
      try writeReports(run, to: .nowhere)
      throw ExitCode(run.exitStatus)
    }
    try fixed.write()
    if !report.quiet {
      for file in fixed.files {
        StandardStreams.remark("\(file.location.path): \(file.remark("fixed"))")
      }
    }
    // Whoever gives a notice on standard input gets it back, fixed or not.
    if let input = fixed.run.files.first(where: { $0.location.file == nil }) {
      try StandardStreams.write(input.source.bytes)
      try writeReports(fixed.run, to: .standardError)
      throw ExitCode(fixed.run.exitStatus)
    }
    try end(fixed.run)
  }

  private func end(_ run: Run) throws {
    if report.writeBaseline { return try writeBaseline(of: run) }
    let gone = run.goneEntries.count
    if gone > 0, !report.quiet {
      StandardStreams.remark(
        "\(gone) finding\(gone == 1 ? "" : "s") of the baseline \(gone == 1 ? "is" : "are") gone; "
          + "--write-baseline takes \(gone == 1 ? "it" : "them") out")
    }
    try writeReports(run, to: .standardOutput)
    throw ExitCode(run.exitStatus)
  }

  private func writeBaseline(of run: Run) throws(CommandFailure) {
    guard let file = BaselineFile(run.configuration, workingFolder: workingFolder) else { return }
    let baseline = run.baseline
    try file.write(baseline)
    if !report.quiet {
      let count = baseline.entries.count
      StandardStreams.remark("wrote \(count) finding\(count == 1 ? "" : "s") to \(file.shown)")
    }
  }

  private func show(_ fixed: FixRun) throws(CommandFailure) {
    let terminal = Terminal()
    for file in fixed.files {
      let diff = UnifiedDiff(
        path: file.location.path, old: file.original.bytes, new: file.bytes)
      try StandardStreams.write(
        terminal.isTerminal ? diff.printable(terminal.style(report.color)) : diff.bytes)
      if !report.quiet {
        StandardStreams.remark("\(file.location.path): \(file.remark("would fix"))")
      }
    }
  }

  private func writeReports(
    _ run: Run, to stream: ReportOutput.Stream
  ) throws(CommandFailure) {
    try ReportOutput(options: self.report, workingFolder: workingFolder).write(
      run.report(hasFixes: fix != nil), to: stream)
  }
}
