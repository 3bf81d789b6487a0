import NoticeLint
import NoticeModel
import NoticeParity

/// The notices of a run, read and aligned, for commands that do not report findings themselves.
struct NoticeRun {
  let configuration: Configuration
  let examined: ExaminedSets
  /// The paths of the notices that the command line stands for, relative to the root.
  let namedPaths: Set<String>
  private let session: Session

  /// Finds the notices, reads them and aligns each translation with its source.
  ///
  /// - Parameters:
  ///   - scope: The rules that run.
  ///   - staleness: What translations are compared with besides their source; `nil` where not even
  ///     the lock is read.
  init(
    input: InputChoices, project: ProjectChoices, scope: LintScope,
    staleness: StalenessOptions? = nil, workingFolder: AbsolutePath
  ) throws(CommandFailure) {
    var paths: [InputPath] = []
    for path in input.paths { paths.append(try InputPath(path)) }
    configuration = try project.configuration(for: paths, workingFolder: workingFolder)
    let finder = NoticeFinder(
      root: configuration.root, layout: configuration.layout.value,
      takesLoneFiles: project.takesLoneFiles, exclude: configuration.exclude.value,
      forcesExclude: input.forceExclude)
    var finding = try paths.isEmpty ? finder.all() : finder.notices(of: paths)
    namedPaths = Set(finding.notices.map(\.path))
    try finder.completeSets(&finding)
    var session = Session(configuration: configuration, scope: scope, jobs: input.jobs)
    session.everything = finding.everything
    let failure = FirstFailure()
    if let staleness {
      session.context.lock = try LockFile.read(configuration)
      session.context.earlier = try staleness.revision(of: configuration, failure: failure)
    }
    session.alignsPairs = true
    self.session = session
    let progress = session.progress(over: finding.notices)
    defer { progress?.finish() }
    examined = try session.examine(finding.notices, progress)
    try failure.rethrow()
  }

  /// What the rules say.
  var verdict: Verdict {
    var judgement = session.judgement
    session.judge(examined, into: &judgement)
    return judgement.verdict()
  }

  /// The translations that the command line stands for: those that it names, or, where it names the
  /// source alone, all of the source's.
  var pairs: [PairSubject] {
    examined.sets.flatMap { set in
      let named = set.translations.filter { namedPaths.contains($0.translation.source.path) }
      guard named.isEmpty, let source = set.source, namedPaths.contains(source.source.path) else {
        return named
      }
      return set.translations
    }
  }
}
