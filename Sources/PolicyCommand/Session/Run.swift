import NoticeLint
import NoticeReport
import SourceText

/// What `lint` and `build` have in common: from the command line to a verdict.
struct Run: Sendable {
  let configuration: Configuration
  /// The notices that were looked at.
  let notices: [NoticeLocation]
  /// What was read of them, where that is kept.
  private(set) var files: [CheckedFile] = []
  /// The sets that they form, where these are kept.
  private(set) var sets: [SetSubject] = []
  private(set) var verdict: Verdict
  let session: Session
  private var changes: RevisionChanges?
  /// What other programs could not do while notices were checked.
  private let failure = FirstFailure()

  /// Finds the notices, reads and checks them.
  ///
  /// - Parameters:
  ///   - scope: The rules that run. Where translations are compared, a named notice stands for all
  ///     locales of its set.
  ///   - completesSets: Whether it does so in any case.
  ///   - listsCrowds: Whether a file's findings are to be listed though they are very many.
  ///   - keepsNotices: Whether notices are needed when they are judged, to be fixed or published. They
  ///     are all in memory then.
  ///   - change: What the run is limited to.
  init(
    input: InputChoices, project: ProjectChoices, report: ReportChoices,
    scope: LintScope, completesSets: Bool = false, listsCrowds: Bool = false,
    keepsNotices: Bool = false, change: ChangeChoices? = nil, workingFolder: AbsolutePath,
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
    if change?.splitList == true, scope.contains(.parity),
      let list = SplitList(root: configuration.root, paths: input.paths)
    {
      let claimed = list.claim(Set(finding.notices.map(\.document)))
      finding.notices.removeAll { !claimed.contains($0.document) }
      if finding.notices.isEmpty { finding.remarks = [] }
    }
    if report.writeBaseline, change?.onlyChangedLines == true {
      throw CommandFailure("--write-baseline and --only-changed-lines exclude each other")
    }
    var changes = try change?.changes(root: configuration.root)
    if !finding.notices.isEmpty,
      let touched = changes?.touched(finding.notices, in: configuration)
    {
      finding.notices = touched
      if touched.isEmpty { finding.remarks = ["no notice set was touched since the revision"] }
    }
    if !report.quiet {
      for warning in finding.warnings { StandardStreams.remark(warning) }
    }
    if report.verbose {
      for remark in finding.remarks { StandardStreams.remark(remark) }
      for notice in finding.notices { StandardStreams.remark("\(notice.path): read") }
    } else if finding.notices.isEmpty, !report.quiet {
      for remark in finding.remarks { StandardStreams.remark(remark) }
    }
    var session = Session(configuration: configuration, scope: scope, jobs: input.jobs)
    session.everything = finding.everything
    session.showsProgress = !report.quiet
    // Pages take the ids of their sections from the source.
    session.alignsPairs = configuration.isPublishing
    if keepsNotices { session.batchSize = .max }
    // What is fixed or compared one by one must be listed.
    session.context.listsCrowds =
      listsCrowds || !configuration.baseline.value.isEmpty || change?.onlyChangedLines == true
    session.baseline = try report.readBaseline(configuration, workingFolder: workingFolder)
    if configuration.isOnline {
      session.context.pageAnswer = PageRequests(failure: failure).answer
    }
    if scope.contains(.parity) {
      session.context.lock = try LockFile.read(configuration)
      session.context.earlier = try change?.revision(of: configuration, failure: failure)
    }
    self.configuration = configuration
    self.session = session
    notices = finding.notices
    var kept: ExaminedSets?
    let judgement = try session.judge(finding.notices) {
      (examined) throws(CommandFailure) in
      try changes?.note(examined.sources)
      if keepsNotices { kept = examined }
    }
    try failure.rethrow()
    try changes?.note(configuration.sources)
    self.changes = changes
    files = kept?.files ?? []
    sets = kept?.sets ?? []
    verdict = Self.verdict(judgement, keeping: files, session, configuration, changes)
  }

  /// Checks files again that have other bytes now, and all that is compared with them.
  ///
  /// - Parameter sources: The files by their index.
  mutating func check(again sources: [Int: SourceFile]) throws(CommandFailure) {
    for (index, source) in sources {
      files[index] = try session.check(source, at: files[index].location)
    }
    let examined = ExaminedSets(files: files, sets: session.sets(of: files))
    sets = examined.sets
    try changes?.note(examined.sources)
    var judgement = session.judgement
    session.judge(examined, into: &judgement)
    try failure.rethrow()
    verdict = Self.verdict(judgement, keeping: files, session, configuration, changes)
  }

  /// What stands of what was found: what a baseline knows and what lies on other lines is left out.
  private static func verdict(
    _ judgement: consuming Judgement, keeping files: [CheckedFile], _ session: Session,
    _ configuration: Configuration, _ changes: RevisionChanges?
  ) -> Verdict {
    let found = judgement.verdict(keeping: files.compactMap { $0.checked?.subject.source })
    let verdict = session.baseline.map(found.applying) ?? found
    return changes?.limited(verdict, configuration.sources) ?? verdict
  }

  /// Whether only findings on changed lines are told, so that others are not gone.
  var isLimitedToLines: Bool { changes?.limitsLines ?? false }

  /// The exit status by the findings and `--fail-on`.
  var exitStatus: Int32 { verdict.exitStatus(failOn: configuration.failOn.value) }

  /// What findings point at in files that are no notices.
  private func excerpts(of sources: [SourceFile]) -> [String: SourceExcerpt] {
    MentionedPlaces(
      verdict.diagnostics + verdict.known + verdict.suppressed.map(\.finding)
    ).excerpts(of: sources)
  }

  /// The findings as reporters want them.
  ///
  /// - Parameter hasFixes: Whether the command that runs has `--fix`.
  func report(hasFixes: Bool = false) -> Report {
    var report = Report(
      diagnostics: verdict.diagnostics,
      sources: verdict.excerpts.merging(excerpts(of: configuration.sources)) { first, _ in first },
      files: notices.count, sets: Set(notices.map(\.document)).count,
      suppressed: verdict.suppressed.map(\.finding).total, known: verdict.known.total,
      fixCommand: hasFixes ? "" : "\(Tool.name) check ")
    report.silenced = verdict.suppressed
    report.known = session.baseline.map { _ in verdict.known }
    report.gone = goneEntries
    report.notices = notices.map(\.path).sorted()
    report.threshold = configuration.failOn.value
    report.root = configuration.root.string
    report.repositoryFolder = configuration.root.folderInRepository
    return report
  }
}
