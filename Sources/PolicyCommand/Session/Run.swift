import NoticeLint
import NoticeReport
import SourceText

/// What `lint` and `build` have in common: from the command line to a verdict.
struct Run {
  let configuration: Configuration
  private(set) var files: [CheckedFile]
  private(set) var project: ProjectSubject
  private(set) var verdict: Verdict
  let session: Session

  /// Finds the notices, reads and checks them.
  ///
  /// - Parameters:
  ///   - scope: The rules that run. Where translations are compared, a named notice stands for all
  ///     locales of its set.
  ///   - completesSets: Whether it does so in any case.
  ///   - staleness: What translations are compared with besides their source.
  init(
    input: InputOptions, project: ProjectOptions, report: ReportOptions,
    scope: LintScope, completesSets: Bool = false, staleness: StalenessOptions? = nil,
    workingFolder: AbsolutePath,
    adjust: (inout Configuration) -> Void = { _ in }
  ) throws(CommandFailure) {
    var paths: [InputPath] = []
    for path in input.paths where path != "-" { paths.append(try InputPath(path)) }
    var configuration = try project.configuration(for: paths, workingFolder: workingFolder)
    if let failOn = report.failOn {
      configuration.failOn = Setting(failOn, .option("--fail-on"))
    }
    if let baseline = report.baseline {
      configuration.baseline = Setting(baseline, .option("--baseline"))
    }
    adjust(&configuration)
    let finder = NoticeFinder(
      root: configuration.root, layout: configuration.layout.value,
      takesLoneFiles: project.takesLoneFiles, exclude: configuration.exclude.value,
      forcesExclude: input.forceExclude)
    var finding = try input.paths.isEmpty ? finder.all() : finder.notices(of: paths)
    // What an editor gives stands for the file of that name, beside the other locales on disk.
    if input.paths.contains("-") {
      finding.notices.insert(
        finder.standardInput(
          named: input.stdinFilename ?? "<stdin>", workingFolder: workingFolder), at: 0)
    }
    if completesSets || scope.contains(.parity) { try finder.completeSets(&finding) }
    if report.verbose {
      for remark in finding.remarks { StandardStreams.remark(remark) }
      for notice in finding.notices { StandardStreams.remark("\(notice.path): read") }
    } else if finding.notices.isEmpty, !report.quiet {
      for remark in finding.remarks { StandardStreams.remark(remark) }
    }
    var session = Session(configuration: configuration, scope: scope, jobs: input.jobs)
    session.baseline = try report.readBaseline(configuration, workingFolder: workingFolder)
    if scope.contains(.parity) {
      session.context.lock = try LockFile.read(configuration)
      session.context.earlier = try staleness?.revision(of: configuration)
    }
    self.configuration = configuration
    self.session = session
    files = try session.check(finding.notices)
    self.project = session.project(of: files, sourceLocale: configuration.sourceLocale.value)
    verdict = session.verdict(on: files, self.project)
  }

  /// Checks files again that have other bytes now, and all that is compared with them.
  ///
  /// - Parameter sources: The files by their index.
  mutating func check(again sources: [Int: SourceFile]) throws(CommandFailure) {
    for (index, source) in sources {
      files[index] = try session.check(source, at: files[index].location)
    }
    project = session.project(of: files, sourceLocale: configuration.sourceLocale.value)
    verdict = session.verdict(on: files, project)
  }

  /// The exit status by the findings and `--fail-on`.
  var exitStatus: Int32 { verdict.exitStatus(failOn: configuration.failOn.value) }

  /// The findings as reporters want them.
  ///
  /// - Parameter hasFixes: Whether the command that runs has `--fix`.
  func report(hasFixes: Bool = false) -> Report {
    Report(
      diagnostics: verdict.diagnostics,
      sources: Dictionary(
        (files.map(\.source) + configuration.sources).map { ($0.path, $0) }
      ) { first, _ in first },
      files: files.count, sets: Set(files.map(\.location.document)).count,
      suppressed: verdict.suppressed.count, known: verdict.known.count,
      fixCommand: hasFixes ? "" : "\(Tool.name) check ")
  }
}
