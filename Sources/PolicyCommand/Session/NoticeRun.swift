import NoticeLint
import NoticeModel
import NoticeParity

/// The notices of a run, read and aligned but not checked: what `sign-off` works on.
struct NoticeRun {
  let configuration: Configuration
  let project: ProjectSubject
  /// The paths of the notices that the command line stands for, relative to the root.
  let namedPaths: Set<String>

  /// Finds the notices, reads them and aligns each translation with its source.
  init(
    input: InputOptions, project: ProjectOptions, workingFolder: AbsolutePath
  ) throws(CommandFailure) {
    var paths: [InputPath] = []
    for path in input.paths { paths.append(try InputPath(path)) }
    configuration = try project.configuration(for: paths, workingFolder: workingFolder)
    let finder = NoticeFinder(
      root: configuration.root, layout: configuration.layout.value,
      takesLoneFiles: project.takesLoneFiles)
    var finding = try paths.isEmpty ? finder.all() : finder.notices(of: paths)
    namedPaths = Set(finding.notices.map(\.path))
    try finder.completeSets(&finding)
    // No rule runs.
    let session = Session(
      configuration: configuration, scope: LintScope(rawValue: 0), jobs: input.jobs)
    let files = try session.check(finding.notices)
    if let refused = files.first(where: { $0.checked == nil }) {
      throw CommandFailure("it is too large to be read as a notice", at: refused.location.path)
    }
    self.project = session.project(
      of: files, sourceLocale: configuration.sourceLocale.value, alignsPairs: true)
  }

  /// The translations that the command line stands for: those that it names, or, where it names the
  /// source alone, all of the source's.
  var pairs: [PairSubject] {
    project.sets.flatMap { set in
      let named = set.translations.filter { namedPaths.contains($0.translation.source.path) }
      guard named.isEmpty, let source = set.source, namedPaths.contains(source.source.path) else {
        return named
      }
      return set.translations
    }
  }
}
