import MarkdownSyntax
import NoticeModel
import SourceText

/// `structure/swallowed-heading`: a heading's `#` that became text.
enum SwallowedHeading: Rule {
  enum Case: Sendable {
    /// It begins a line that is indented so far that it goes on with the paragraph.
    case indented(gap: SourceSpan?)
    /// It stands behind other text on its line.
    case behindText(gap: SourceSpan?)
  }

  static let metadata = RuleMetadata(
    id: "structure/swallowed-heading",
    summary: "a heading's `#` inside a paragraph",
    severity: .error,
    why: """
      A `#` begins a heading only at the start of its line. Inside a paragraph it is printed as it \
      stands, and the section that it should open is part of the one before.
      """,
    sources: [
      RuleSource("CommonMark 0.31.2", "section 4.2", url: "https://spec.commonmark.org/0.31.2/")
    ],
    fix: .unsafe)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let tree = subject.tree
    var occurrences: [Occurrence<Case>] = []
    var paragraphEnd = 0
    var isTopLevel = false
    for (index, node) in tree.nodes.enumerated() {
      if node.kind == .paragraph {
        paragraphEnd = tree.descendants(index).upperBound
        isTopLevel = tree.parent(index) == tree.root
      }
      // Code, links and headings have their own signs.
      guard node.kind == .text, index < paragraphEnd,
        tree.parent(index).map(tree.kind) == .paragraph
      else { continue }
      for marker in markers(in: node.span, subject.source.bytes) {
        occurrences.append(occurrence(marker, in: subject.source, isTopLevel))
      }
    }
    // A single `#` stands for much else, but not in front of a line.
    let nearMisses = subject.nearMisses(.headingSwallowedByParagraph).filter { $0.span.count == 1 }
    guard !nearMisses.isEmpty else { return occurrences.sorted { $0.span < $1.span } }
    let leaves = LeafIndex(tree)
    for nearMiss in nearMisses {
      let isTopLevel = leaves.leaf(at: nearMiss.span.start).flatMap(tree.parent) == tree.root
      occurrences.append(occurrence(nearMiss.span, in: subject.source, isTopLevel))
    }
    return occurrences.sorted { $0.span < $1.span }
  }

  /// Runs of two to six `#` between blanks, or a blank and the text's start, with text behind.
  private static func markers(in span: SourceSpan, _ bytes: [UInt8]) -> [SourceSpan] {
    guard bytes.holds(UInt8(ascii: "#"), in: span.range) else { return [] }
    var markers: [SourceSpan] = []
    var offset = span.start
    while offset < span.end {
      guard bytes[offset] == 0x23 else {
        offset += 1
        continue
      }
      let start = offset
      while offset < span.end, bytes[offset] == 0x23 { offset += 1 }
      let isMarker =
        (2...6).contains(offset - start) && (start == 0 || bytes[start - 1] <= 0x20)
        && offset + 1 < span.end && bytes[offset] == 0x20 && bytes[offset + 1] > 0x20
      if isMarker { markers.append(SourceSpan(start, offset)) }
    }
    return markers
  }

  private static func occurrence(
    _ marker: SourceSpan, in source: SourceFile, _ isTopLevel: Bool
  ) -> Occurrence<Case> {
    let index = source.lineIndex
    let line = index.span(ofLine: index.line(at: marker.start), in: source.bytes)
    var gapStart = marker.start
    while gapStart > line.start, source.bytes[gapStart - 1] <= 0x20 { gapStart -= 1 }
    let gap = isTopLevel ? SourceSpan(gapStart, marker.start) : nil
    return Occurrence(
      gapStart == line.start ? .indented(gap: gap) : .behindText(gap: gap), at: marker)
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let message = "a heading is swallowed by a paragraph"
    switch occurrence.found {
    case .indented(let gap):
      return Wording(
        message, label: "indented so far that it is text",
        help: "take the indentation away", fixes: fixes(gap, subject.lineEnd))
    case .behindText(let gap):
      return Wording(
        message, label: "no heading behind other text",
        help: "put it on a line of its own, behind a blank line",
        fixes: fixes(gap, subject.lineEnd + subject.lineEnd))
    }
  }

  private static func fixes(_ gap: SourceSpan?, _ text: String) -> [Fix] {
    gap.map { [Fix("set the heading apart", .unsafe, [TextEdit($0, text)])] } ?? []
  }
}
