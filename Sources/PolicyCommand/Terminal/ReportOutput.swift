import NoticeReport

/// Writes a report in the formats that were asked for.
struct ReportOutput {
  /// Where the report goes for which no file is named.
  enum Stream {
    case standardOutput
    /// Where standard output has a notice.
    case standardError
    /// Where standard output has a diff.
    case nowhere
  }

  let options: ReportChoices
  let workingFolder: AbsolutePath

  /// Writes the files first, so that what stands on standard output is not followed by a failure.
  func write(
    _ report: Report, to stream: Stream = .standardOutput
  ) throws(CommandFailure) {
    let terminal = Terminal()
    let files = options.format.compactMap { request in
      request.file.map { file in
        let reporter = request.format.reporter(
          style: options.color == .always ? .coloured : .plain, width: 100, showsSummary: true)
        return OutputFile(
          bytes: reporter.render(report), location: AbsolutePath(file, from: workingFolder),
          shown: file)
      }
    }
    try check(files, report)
    try OutputFile.write(files[...])
    let standard: ReportFormat? =
      options.format.isEmpty
      ? (terminal.isTerminal || Environment.isHook ? .text : .concise)
      : options.format.first { $0.file == nil }?.format
    guard let standard, stream != .nowhere else { return }
    let reporter = standard.reporter(
      style: terminal.style(options.color), width: terminal.width, showsSummary: !options.quiet,
      links: terminal.links(options.color, root: report.root))
    var bytes = reporter.render(report)
    if options.statistics {
      let statistics = StatisticsReporter(style: terminal.style(options.color)).render(report)
      // Behind a document for machines they would be no part of it.
      if stream == .standardOutput, standard.isDocument {
        StandardStreams.writeError(statistics)
      } else {
        bytes += statistics
      }
    }
    if stream == .standardError {
      StandardStreams.writeError(bytes)
    } else {
      try StandardStreams.write(bytes)
    }
  }

  /// No report goes over another one, or over what it is about.
  private func check(_ files: [OutputFile], _ report: Report) throws(CommandFailure) {
    let root = AbsolutePath(report.root, from: workingFolder)
    let inputs = Set(report.sources.keys.map { AbsolutePath($0, from: root) })
    var seen: Set<AbsolutePath> = []
    for file in files {
      // Behind links, too: a report would take the place of the file that they lead to.
      let location = (try? AbsolutePath(resolving: file.location.string)) ?? file.location
      if inputs.contains(location) || inputs.contains(file.location) {
        throw CommandFailure("a report would be written over what was read", at: file.shown)
      }
      let isFile = ((try? FileStatus(of: location))?.kind ?? .file) == .file
      guard seen.insert(location).inserted || !isFile else {
        throw CommandFailure("two --format options name the same file", at: file.shown)
      }
    }
  }
}
