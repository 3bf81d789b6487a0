import MarkdownSyntax
import SourceText

/// `typography/spaced-link-text`: a blank at the edge of a link's text.
enum SpacedLinkText: Rule {
  struct Case: Sendable {
    /// The blank inside.
    var blank: SourceSpan
    /// Where the blank belongs; `nil` where none does.
    var outside: Int?
  }

  static let metadata = RuleMetadata(
    id: "typography/spaced-link-text",
    summary: "a blank at the edge of a link's text",
    severity: .warning,
    why: """
      The blank is underlined with the link, and mostly it is missing on the other side of the \
      bracket, where words then run together.
      """,
    fix: .safe)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let tree = subject.tree
    let bytes = subject.source.bytes
    var found: [Occurrence<Case>] = []
    for node in tree.nodes.indices where tree.kind(node) == .link {
      guard let form = tree.linkForm(node), form == .inline || form == .fullReference,
        tree.hasChildren(node), let last = lastChild(of: node, tree),
        !InvisibleScalars.isBlank(tree.plainText(node))
      else { continue }
      let span = tree.span(node)
      let inner = SourceSpan(span.start + 1, tree.span(last).end)
      if tree.kind(node + 1) == .text {
        let blanks = bytes[inner.range].prefix { $0 == 0x20 }.count
        if blanks > 0 {
          let needsBlank = span.start > 0 && isWord(before: span.start, bytes)
          found.append(
            Occurrence(
              Case(
                blank: SourceSpan(inner.start, inner.start + blanks),
                outside: needsBlank ? span.start : nil),
              at: SourceSpan(span.start, inner.start + blanks)))
        }
      }
      if tree.kind(last) == .text {
        let blanks = bytes[inner.range].reversed().prefix { $0 == 0x20 }.count
        // What no longer touches the bracket is no edge.
        if blanks > 0, bytes.indices.contains(inner.end), bytes[inner.end] == UInt8(ascii: "]") {
          found.append(
            Occurrence(
              Case(
                blank: SourceSpan(inner.end - blanks, inner.end),
                outside: isWord(at: span.end, bytes) ? span.end : nil),
              at: SourceSpan(inner.end - blanks, inner.end + 1)))
        }
      }
    }
    return found
  }

  private static func lastChild(of node: Int, _ tree: SyntaxTree) -> Int? {
    var last: Int?
    for child in tree.children(node) { last = child }
    return last
  }

  private static func isWord(before offset: Int, _ bytes: [UInt8]) -> Bool {
    UTF8Decoding.scalar(before: offset, in: bytes).map(isWord) ?? false
  }

  private static func isWord(at offset: Int, _ bytes: [UInt8]) -> Bool {
    offset < bytes.count && UTF8Decoding.scalar(in: bytes, at: offset).scalar.map(isWord) ?? false
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let found = occurrence.found
    var edits = [TextEdit(found.blank, "")]
    if let outside = found.outside { edits.append(TextEdit(SourceSpan(at: outside), " ")) }
    return Wording(
      "a blank stands at the edge of the link's text", label: "part of the link",
      help: found.outside == nil ? "take it away" : "put it outside the link",
      fixes: [
        Fix(
          found.outside == nil ? "take it away" : "put it outside", .safe,
          edits.sorted { $0.span < $1.span })
      ])
  }
}
