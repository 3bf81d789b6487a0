import MarkdownSyntax
import SourceText

/// `structure/swallowed-list-item`: items of a list that became part of the paragraph before them.
enum SwallowedListItem: Rule {
  struct Case: Sendable {
    /// The markers of the items.
    var markers: [SourceSpan]
    /// What sets the list free; empty inside a container.
    var edits: [TextEdit]
  }

  static let metadata = RuleMetadata(
    id: "structure/swallowed-list-item",
    summary: "list items that became part of the paragraph before them",
    severity: .warning,
    why: """
      A list that begins with a number other than 1, or is indented by four columns, cannot begin \
      inside a paragraph. Without a blank line before it, its items run together with the text.
      """,
    sources: [
      RuleSource("CommonMark 0.31.2", "section 5.2", url: "https://spec.commonmark.org/0.31.2/")
    ],
    fix: .unsafe)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let found = subject.nearMisses(.itemSwallowedByParagraph)
    guard !found.isEmpty else { return [] }
    let leaves = LeafIndex(subject.tree)
    let byLeaf = Dictionary(grouping: found) { leaves.leaf(at: $0.span.start) ?? 0 }
    return byLeaf.compactMap { leaf, found in
      let markers = found.map(\.span)
      // One line that begins with a number may be a sentence that goes on.
      guard markers.count > 1 || followsColon(markers[0], in: leaf, subject),
        !isBox(leaf, subject)
      else { return nil }
      let isTopLevel = subject.tree.parent(leaf) == subject.tree.root
      return Occurrence(
        Case(markers: markers, edits: isTopLevel ? edits(markers, subject) : []), at: markers[0])
    }.sorted { $0.span < $1.span }
  }

  /// Whether the text is a box of another dialect, `!!! note`, whose content is indented.
  private static func isBox(_ leaf: Int, _ subject: LintSubject) -> Bool {
    let start = subject.source.slice(subject.tree.span(leaf)).prefix(3)
    return start.elementsEqual("!!!".utf8) || start.elementsEqual("???".utf8)
  }

  private static func followsColon(
    _ marker: SourceSpan, in leaf: Int, _ subject: LintSubject
  ) -> Bool {
    let end = endOfText(before: marker, subject)
    guard end > subject.tree.span(leaf).start else { return false }
    let last = UTF8Decoding.scalar(before: end, in: subject.source.bytes)
    return last == ":" || last == "："
  }

  private static func endOfText(before marker: SourceSpan, _ subject: LintSubject) -> Int {
    var end = marker.start
    while end > 0, subject.source.bytes[end - 1] <= 0x20 { end -= 1 }
    return end
  }

  /// A blank line before the first item, and no indentation before any.
  private static func edits(_ markers: [SourceSpan], _ subject: LintSubject) -> [TextEdit] {
    markers.enumerated().map { index, marker in
      if index == 0 {
        let gap = SourceSpan(endOfText(before: marker, subject), marker.start)
        return TextEdit(gap, subject.lineEnd + subject.lineEnd)
      }
      return TextEdit(SourceSpan(subject.line(at: marker.start).start, marker.start), "")
    }
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let found = occurrence.found
    return Wording(
      found.markers.count == 1
        ? "a list item is swallowed by the paragraph before it"
        : "\(found.markers.count) list items are swallowed by the paragraph before them",
      label: "part of the paragraph",
      help: "put a blank line in front of the list, and no indentation",
      related: found.markers.dropFirst().prefix(3).map { subject.related("here too", $0) },
      fixes: found.edits.isEmpty ? [] : [Fix("set the list apart", .unsafe, found.edits)])
  }
}
