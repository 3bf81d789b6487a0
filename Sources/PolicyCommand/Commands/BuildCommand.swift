import ArgumentParser
import NoticeEmit
import NoticeModel

/// `policyc build`.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Check notices, then compile them to HTML, text and XML.",
    discussion: """
      Writes DIR/<locale>/<slug>.html, .txt and .xml, DIR/index.html, DIR/manifest.json and, with \
      --base-url, DIR/sitemap.xml. A notice set with errors is left out; the others are built. Files \
      that would not change are left as they are.
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

  @Flag(help: "Take away what earlier builds wrote for notices that are gone.")
  var prune = false

  @OptionGroup var page: PageOptions

  @Option(
    help: ArgumentHelp(
      "Write what was read to this file, for Make and Ninja.",
      discussion: "The target is DIR/manifest.json.", valueName: "file"), completion: .file())
  var depfile: String?

  @OptionGroup var project: ProjectOptions
  @OptionGroup var report: ReportOptions

  func validate() throws {
    if report.writeBaseline { throw ValidationError("lint and check write the baseline") }
    if prune, !input.paths.isEmpty {
      throw ValidationError("--prune needs all notices; name no paths with it")
    }
  }

  func run() throws {
    let workingFolder = try AbsolutePath.workingFolder()
    var (options, template) = try page.emissionOptions(workingFolder: workingFolder)
    let run = try Run(
      input: input.choices, project: project.choices, report: report.choices, scope: .all,
      keepsNotices: true, workingFolder: workingFolder
    ) { configuration in
      configuration.isPublishing = true
      page.adjust(&configuration)
      if let output = self.output { configuration.output = Setting(output, .option("--output")) }
      if !emit.isEmpty {
        configuration.emit = Setting(emit.flatMap(\.words), .option("--emit"))
      }
    }
    options.baseURL = BaseURL(run.configuration.baseURL.value)
    let siteName = run.configuration.siteName.value
    options.siteName = siteName.contains { !$0.isWhitespace } ? siteName : nil
    let target = run.configuration.output
    guard !target.value.isEmpty else {
      throw CommandFailure("no output folder; name one with --output")
    }
    // An option counts from where it was typed, the file's value from the file.
    let isOption = output != nil
    let folder = AbsolutePath(
      target.value, from: isOption ? workingFolder : run.configuration.root)
    try ReportOutput(options: report.choices, workingFolder: workingFolder).write(run.report())
    if !report.quiet {
      for decision in run.decisions { StandardStreams.remark(decision) }
    }
    let build = try Build(run: run, options: options, allowsErrors: allowErrors)
    if !build.isEmpty || prune {
      var output = BuildOutput(build: build, options: options, template: template)
      output.sourceLocale = LocaleTag(run.configuration.sourceLocale.value)
      if !input.paths.isEmpty { output.documents = Set(run.files.map(\.location.document)) }
      output.prunes = prune
      output.touchesManifest = depfile != nil
      output.showsProgress = !report.quiet
      let result = try output.write(to: folder, shown: target.value)
      if !report.quiet {
        for line in result.remarks(folder: target.value) { StandardStreams.remark(line) }
      }
    }
    if let depfile {
      let dependencies = BuildDependencies(
        run: run, build: build, page: page, report: report.choices, workingFolder: workingFolder)
      let manifest = folder.appending(BuildManifest.name).relative(to: workingFolder)
      try OutputFile.write(
        DependencyFile(target: manifest, dependencies: dependencies.paths).bytes,
        to: AbsolutePath(depfile, from: workingFolder), shown: depfile)
    }
    for document in build.leftOut where !report.quiet { StandardStreams.remark(document.remark) }
    throw ExitCode(
      build.leftOut.isEmpty
        ? run.verdict.exitStatus(failOn: run.configuration.failOn.value) : 1)
  }
}
