import NoticeLint
import NoticeParity
import SourceText

/// What was changed in a project since a git revision, committed or not.
struct RevisionChanges: Sendable {
  private let revision: GitRevision
  private var paths: Set<String>
  let limitsLines: Bool

  /// Asks git.
  ///
  /// - Parameter limitsLines: Whether findings count only on lines that were changed.
  init(
    _ revision: GitRevision, root: AbsolutePath, limitsLines: Bool
  ) throws(CommandFailure) {
    self.revision = revision
    self.limitsLines = limitsLines
    paths = try revision.changedPaths()
  }

  /// The notices whose sets were touched.
  ///
  /// What the configuration or the lock says is about all of them.
  mutating func touched(
    _ notices: [NoticeLocation], in configuration: Configuration
  ) -> [NoticeLocation] {
    // What an editor gives is not what is on disk.
    paths.formUnion(notices.filter { $0.file == nil }.map(\.path))
    let files = configuration.sources.map(\.path) + [LockFile.path(configuration)]
    guard !files.contains(where: paths.contains) else { return notices }
    // A notice that is gone has touched its set, too.
    let layout = configuration.layout.value
    let documents = Set(paths.compactMap { layout.match($0)?.document })
    return notices.filter { documents.contains($0.document) || paths.contains($0.path) }
  }

  /// A verdict with the findings that count.
  ///
  /// - Parameter sources: The files as they are now.
  func limited(_ verdict: Verdict, _ sources: [SourceFile]) -> Verdict {
    guard limitsLines else { return verdict }
    let files = Dictionary(sources.map { ($0.path, $0) }) { first, _ in first }
    var known: [String: ChangedLines] = [:]
    func touches(_ path: String, _ span: SourceSpan) -> Bool {
      guard let file = files[path] else { return paths.contains(path) }
      guard paths.contains(path) else { return false }
      if known[path] == nil {
        known[path] = ChangedLines(file, since: (try? revision.bytes(of: path)) ?? nil)
      }
      return known[path]?.touch(span, in: file) ?? true
    }
    return verdict.limited { finding in
      touches(finding.file, finding.span)
        || finding.related.contains { touches($0.file, $0.span) }
    }
  }
}
