import ArgumentParser
import NoticeEmit

/// `policyc build`.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Check notices, then compile them to HTML, text and XML.",
    discussion: """
      Writes DIR/<locale>/<slug>.html, .txt and .xml, and DIR/manifest.json. A notice set with errors \
      is left out; the others are built.
      """)

  @OptionGroup var input: InputOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder that artifacts are written into.", valueName: "dir"),
    completion: .directory)
  var output: String?

  @Option(
    help: ArgumentHelp("The formats: html, text, xml (default: all).", valueName: "format"),
    completion: .list(ArtifactFormat.allCases.map(\.rawValue)),
    transform: { try WordList($0, ConfigurationValue.artifactFormat) })
  var emit: [WordList<ArtifactFormat>] = []

  @Flag(help: "Build notices with errors too.")
  var allowErrors = false

  @OptionGroup var project: ProjectOptions
  @OptionGroup var report: ReportOptions

  func validate() throws {
    if report.writeBaseline { throw ValidationError("lint and check write the baseline") }
  }

  func run() throws {
    let workingFolder = try AbsolutePath.workingFolder()
    let run = try Run(
      input: input, project: project, report: report, scope: .all,
      workingFolder: workingFolder
    ) { configuration in
      configuration.isPublishing = true
      if let output = self.output { configuration.output = Setting(output, .option("--output")) }
      if !emit.isEmpty {
        configuration.emit = Setting(emit.flatMap(\.words), .option("--emit"))
      }
    }
    let target = run.configuration.output
    guard !target.value.isEmpty else {
      throw CommandFailure("no output folder; name one with --output")
    }
    // An option counts from where it was typed, the file's value from the file.
    let isOption = output != nil
    let folder = AbsolutePath(
      target.value, from: isOption ? workingFolder : run.configuration.root)
    try ReportOutput(options: report, workingFolder: workingFolder).write(run.report())
    if !report.quiet {
      for decision in run.decisions { StandardStreams.remark(decision) }
    }
    let build = try Build(run: run, allowsErrors: allowErrors)
    if !build.artifacts.isEmpty {
      try build.write(to: folder, shown: target.value)
      if !report.quiet {
        let count = build.artifacts.count
        StandardStreams.remark(
          "wrote \(count) artifact\(count == 1 ? "" : "s") and \(Build.manifestName) to \(target.value)"
        )
      }
    }
    for document in build.leftOut where !report.quiet {
      StandardStreams.remark("\(document): not built, it has errors")
    }
    throw ExitCode(
      build.leftOut.isEmpty
        ? run.verdict.exitStatus(failOn: run.configuration.failOn.value) : 1)
  }
}
