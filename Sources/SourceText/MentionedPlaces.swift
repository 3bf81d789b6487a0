/// The places that findings mention, file by file.
package struct MentionedPlaces {
  private struct Places {
    var spans: [SourceSpan] = []
    var edits: [SourceSpan] = []
  }

  private var files: [String: Places] = [:]

  /// Gathers the places of findings.
  package init(_ findings: [Diagnostic] = []) {
    for finding in findings { add(finding) }
  }

  /// Adds the places of a finding: its own, those that explain it, those that its fixes change.
  package mutating func add(_ finding: Diagnostic) {
    add(finding.span, in: finding.file)
    for related in finding.related { add(related.span, in: related.file) }
    guard !finding.fixes.isEmpty else { return }
    files[finding.file, default: Places()].edits += finding.fixes.flatMap(\.edits).map(\.span)
  }

  /// Adds a place that a finding can mention.
  package mutating func add(_ span: SourceSpan, in file: String) {
    files[file, default: Places()].spans.append(span)
  }

  /// The places that are mentioned in some files, without those of edits.
  package func spans(where isMeant: (String) -> Bool) -> [String: [SourceSpan]] {
    files.filter { isMeant($0.key) }.mapValues(\.spans)
  }

  /// What is to be kept of a file.
  package func excerpt(of source: SourceFile) -> SourceExcerpt {
    let places = files[source.path]
    return SourceExcerpt(of: source, spans: places?.spans ?? [], edits: places?.edits ?? [])
  }

  /// What is to be kept of files; of two with one path, the first counts.
  package func excerpts(of sources: [SourceFile]) -> [String: SourceExcerpt] {
    Dictionary(sources.map { ($0.path, excerpt(of: $0)) }) { first, _ in first }
  }
}
