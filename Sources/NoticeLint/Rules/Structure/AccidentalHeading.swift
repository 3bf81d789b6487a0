import MarkdownSyntax
import SourceText

/// `structure/accidental-heading`: a paragraph that a line of dashes under it made a heading.
enum AccidentalHeading: Rule {
  /// The line of dashes, and where a blank line sets it apart; `nil` inside a container.
  struct Case: Sendable {
    var underline: SourceSpan
    var gap: SourceSpan?
  }

  static let metadata = RuleMetadata(
    id: "structure/accidental-heading",
    summary: "a paragraph that became a heading by the line under it",
    severity: .warning,
    why: """
      A line of dashes directly under a text makes the text a heading. Mostly a rule between two \
      parts was meant, and a whole paragraph stands in the table of contents.
      """,
    sources: [
      RuleSource("CommonMark 0.31.2", "section 4.3", url: "https://spec.commonmark.org/0.31.2/")
    ],
    fix: .unsafe)

  /// The longest heading in characters that ends like a sentence.
  private static let maximumLength = 80

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let tree = subject.tree
    return tree.nodes.indices.compactMap { node in
      guard tree.isSetextHeading(node), let underline = tree.headingMarkerSpan(node),
        subject.source.bytes[underline.start] == UInt8(ascii: "-"), isParagraph(node, tree)
      else { return nil }
      let text = SourceSpan(tree.span(node).start, lastText(before: underline, subject))
      let gap = tree.parent(node) == tree.root ? SourceSpan(text.end, underline.start) : nil
      return Occurrence(Case(underline: underline, gap: gap), at: subject.firstLine(of: text))
    }
  }

  /// Whether a text reads as a paragraph: sentences, or several lines, or too long for a heading.
  private static func isParagraph(_ node: Int, _ tree: SyntaxTree) -> Bool {
    let text = tree.plainText(node).unicodeScalars
    guard let last = text.last else { return false }
    if text.count > maximumLength * 2 { return true }
    let hasLines = tree.descendants(node).contains { tree.kind($0) == .softBreak }
    let endsSentence = SectionText.endsSentence(last) && last != "?" && last != "？" && last != "؟"
    return endsSentence && (text.count > maximumLength || hasLines)
      || (last == ":" || last == "：") && text.count > maximumLength
  }

  private static func lastText(before underline: SourceSpan, _ subject: LintSubject) -> Int {
    var end = underline.start
    while end > 0, subject.source.bytes[end - 1] <= 0x20 { end -= 1 }
    return end
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    Wording(
      "the paragraph is a heading because of the dashes under it", label: "a heading",
      help: "put a blank line between the text and the dashes",
      related: [subject.related("the dashes", occurrence.found.underline)],
      fixes: occurrence.found.gap.map {
        [
          Fix(
            "set the dashes apart", .unsafe, [TextEdit($0, subject.lineEnd + subject.lineEnd)])
        ]
      } ?? [])
  }
}
