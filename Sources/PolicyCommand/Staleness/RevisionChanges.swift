import NoticeLint
import NoticeParity
import SourceText

/// What was changed in a project since a git revision, committed or not.
struct RevisionChanges: Sendable {
  private let revision: GitRevision
  private var paths: Set<String>
  let limitsLines: Bool
  /// What has changed in the files that were read, where only changed lines count.
  private var lines: [String: ChangedLines] = [:]
  /// The paths of all files that were read.
  private var read: Set<String> = []

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

  /// Looks at files as they are now, before they go.
  mutating func note(_ sources: [SourceFile]) throws(CommandFailure) {
    guard limitsLines else { return }
    read.formUnion(sources.map(\.path))
    for source in sources where paths.contains(source.path) {
      lines[source.path] = ChangedLines(source, since: try revision.bytes(of: source.path))
    }
  }

  /// A verdict with the findings that count.
  ///
  /// - Parameter others: The files that findings point at besides notices.
  func limited(_ verdict: Verdict, _ others: [SourceFile]) -> Verdict {
    guard limitsLines else { return verdict }
    let excerpts = verdict.excerpts.merging(
      MentionedPlaces(verdict.diagnostics + verdict.suppressed.map(\.finding)).excerpts(of: others)
    ) { first, _ in first }
    func touches(_ path: String, _ span: SourceSpan) -> Bool {
      guard read.contains(path) else { return paths.contains(path) }
      guard let changed = lines[path], let excerpt = excerpts[path] else { return false }
      return changed.touch(span, in: excerpt)
    }
    return verdict.limited { finding in
      touches(finding.file, finding.span)
        || finding.related.contains { touches($0.file, $0.span) }
    }
  }
}
