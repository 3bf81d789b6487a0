import MarkdownSyntax
import NoticeModel
import SourceText

/// `structure/paragraph-as-heading`: a line that looks like a heading and is none.
enum ParagraphAsHeading: Rule {
  enum Case: Sendable {
    /// Strong text alone in its paragraph.
    case strong(text: SourceSpan, level: Int)
    /// A short line without full stop between a heading and a text.
    case plain(level: Int)
  }

  static let metadata = RuleMetadata(
    id: "structure/paragraph-as-heading",
    summary: "a paragraph that is a heading by its looks only",
    severity: .warning,
    why: """
      A line in strong letters is no heading for a screen reader, a table of contents or a link. \
      What stands under it belongs to the section before.
      """,
    sources: [
      RuleSource("WCAG 2.2", "1.3.1", url: "https://www.w3.org/WAI/WCAG22/Techniques/failures/F2")
    ],
    options: [
      RuleOption(
        "maximum-length", .integer(80), summary: "the longest line, in characters, that is reported"
      )
    ],
    fix: .unsafe)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let tree = subject.tree
    guard !tree.nodes.isEmpty else { return [] }
    let blocks = Array(tree.children(tree.root)).filter { tree.kind($0) != .referenceDefinition }
    let limit = options.integer("maximum-length")
    return blocks.indices.compactMap { index in
      let node = blocks[index]
      // Bytes bound the characters from above, four to one.
      guard tree.kind(node) == .paragraph, tree.span(node).count <= limit * 4 + 4,
        index + 1 < blocks.count
      else { return nil }
      let level = min((subject.notice.section(at: tree.span(node).start)?.level ?? 0) + 1, 6)
      if let strong = onlyChild(of: node, in: tree), tree.kind(strong) == .strong {
        guard isHeadingText(strong, tree, limit), !isStrongLine(blocks[index + 1], tree),
          startsText(blocks[index + 1], tree)
        else { return nil }
        let text = SourceSpan(tree.span(strong).start + 2, tree.span(strong).end - 2)
        return Occurrence(.strong(text: text, level: max(level, 2)), at: tree.span(node))
      }
      guard let text = onlyChild(of: node, in: tree), tree.kind(text) == .text, index > 0,
        tree.kind(blocks[index - 1]) == .heading, isHeadingText(text, tree, limit),
        beginsWithStrongLabel(blocks[index + 1], tree)
      else { return nil }
      return Occurrence(.plain(level: max(level, 2)), at: tree.span(node))
    }
  }

  private static func onlyChild(of node: Int, in tree: SyntaxTree) -> Int? {
    var children = tree.children(node)
    guard let child = children.next(), children.next() == nil else { return nil }
    return child
  }

  /// Whether a text could be a heading: one line, no end mark, no year, more letters than signs.
  private static func isHeadingText(_ node: Int, _ tree: SyntaxTree, _ limit: Int) -> Bool {
    if tree.descendants(node).contains(where: {
      [.softBreak, .lineBreak, .link, .image].contains(tree.kind($0))
    }) {
      return false
    }
    let text = tree.kind(node) == .text ? tree.literal(node) : tree.plainText(node)
    let scalars = Array(text.unicodeScalars)
    guard let first = scalars.first, let last = scalars.last, scalars.count <= limit,
      scalars.count > 1,
      !SectionText.isPunctuation(last) || last == "?" || last == "؟" || last == "？",
      SectionText.beginsSentence(first) || first.properties.numericType != nil
    else { return false }
    let digits = scalars.count { $0.properties.numericType == .decimal }
    return digits < 4 && !text.contains("@") && !text.contains("://")
  }

  private static func isStrongLine(_ node: Int, _ tree: SyntaxTree) -> Bool {
    guard tree.kind(node) == .paragraph, let child = onlyChild(of: node, in: tree) else {
      return false
    }
    return tree.kind(child) == .strong
  }

  private static func startsText(_ node: Int, _ tree: SyntaxTree) -> Bool {
    [.paragraph, .list, .table, .blockQuote].contains(tree.kind(node))
  }

  /// Whether a paragraph begins as `**In Short**: …` does.
  private static func beginsWithStrongLabel(_ node: Int, _ tree: SyntaxTree) -> Bool {
    guard tree.kind(node) == .paragraph else { return false }
    var children = tree.children(node)
    guard let first = children.next(), let second = children.next(),
      [.strong, .emphasis].contains(tree.kind(first)), tree.kind(second) == .text
    else { return false }
    let label = tree.plainText(first)
    let rest = tree.literal(second)
    return label.hasSuffix(":") || label.hasSuffix("：") || rest.hasPrefix(":")
      || rest.hasPrefix("：")
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    switch occurrence.found {
    case .strong(let text, let level):
      let marker = String(repeating: "#", count: level)
      let span = occurrence.span
      return Wording(
        "a paragraph in strong letters stands for a heading", label: "no heading",
        help: "write `\(marker)` in front of it instead of the strong letters",
        fixes: [
          Fix(
            "make it a heading", .unsafe,
            [
              TextEdit(SourceSpan(span.start, text.start), marker + " "),
              TextEdit(SourceSpan(text.end, span.end), ""),
            ])
        ])
    case .plain(let level):
      let marker = String(repeating: "#", count: level)
      return Wording(
        "a short line stands for a heading", label: "no heading",
        help: "write `\(marker)` in front of it, or make it a sentence",
        fixes: [
          Fix(
            "make it a heading", .unsafe,
            [TextEdit(SourceSpan(at: occurrence.span.start), marker + " ")])
        ])
    }
  }
}
