import MarkdownSyntax
import SourceText

/// `structure/swallowed-paragraph`: a paragraph that became part of a list item or quote.
enum SwallowedParagraph: Rule {
  struct Case: Sendable {
    /// Whether a list item swallowed it, or a quote.
    var container: NodeKind
    /// The line before, which it runs on from.
    var previous: SourceSpan
    /// From the end of the line before to the first character, where a blank line sets it free.
    var gap: SourceSpan?
  }

  static let metadata = RuleMetadata(
    id: "structure/swallowed-paragraph",
    summary: "a paragraph that became part of the list item before it",
    severity: .warning,
    why: """
      Without a blank line, the line under a list item belongs to the item. What was meant for the \
      whole section then reads as part of its last point, and runs on from a sentence that does not \
      end.
      """,
    sources: [
      RuleSource("CommonMark 0.31.2", "section 5.2", url: "https://spec.commonmark.org/0.31.2/")
    ],
    fix: .unsafe)

  /// The longest line, in characters, that may have been broken because it was full.
  private static let fullLine = 120

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let tree = subject.tree
    return tree.nodes.indices.compactMap { node in
      guard tree.kind(node) == .paragraph, let parent = tree.parent(node),
        tree.kind(parent) == .item || tree.kind(parent) == .blockQuote
      else { return nil }
      return swallowed(in: node, of: parent, tree)
    }
  }

  /// The first line of a paragraph that was meant to begin another one.
  private static func swallowed(
    in node: Int, of parent: Int, _ tree: SyntaxTree
  ) -> Occurrence<Case>? {
    let breaks = tree.descendants(node).contains {
      tree.kind($0) == .softBreak || tree.kind($0) == .lineBreak
    }
    guard breaks else { return nil }
    let lines = ParagraphLine.lines(of: node, in: tree)
    guard lines.count > 1 else { return nil }
    let longest = lines.map(\.length).max() ?? 0
    let opensItem = parent + 1 == node
    for (previous, line) in zip(lines, lines.dropFirst()) {
      // Where the next word would still have fitted, the author broke the line on purpose.
      let isFull = previous.length + 1 + line.firstWordLength > longest * 9 / 10
      let isLazy = line.isLazy(in: tree.kind(parent), from: lines[0])
      // Nobody breaks lines because they are full at such a length.
      let isLong = previous.length > fullLine && isLazy && opensItem && !previous.endsOpen
      guard !isFull || isLong, line.beginsSentence, !previous.endsWithHardBreak,
        !previous.isLabel
      else { continue }
      // Indented lines belong to the item by the author's will, unless the item's sentence breaks
      // off. A few words are no sentence, but the name of what the next line explains.
      guard isLazy || breaksOff(previous, tree.source) && tree.kind(parent) == .item
      else { continue }
      let rest = SourceSpan(line.span.start, tree.span(node).end)
      guard reads(asSentence: rest, tree) else { continue }
      return Occurrence(
        Case(
          container: tree.kind(parent), previous: previous.span,
          gap: isTopLevel(parent, tree) ? SourceSpan(previous.span.end, line.span.start) : nil),
        at: rest)
    }
    return nil
  }

  /// Whether a line is long enough for a sentence and ends inside one; a strong name that opens it
  /// makes a name of the whole line.
  private static func breaksOff(_ line: ParagraphLine, _ source: SourceFile) -> Bool {
    let first = source.bytes[line.span.start]
    return line.endsOpen && line.length >= 40 && first != UInt8(ascii: "*")
      && first != UInt8(ascii: "_")
  }

  /// Whether a text is long enough for a sentence and ends like one; addresses and entries do not.
  private static func reads(asSentence span: SourceSpan, _ tree: SyntaxTree) -> Bool {
    let bytes = tree.source.slice(span)
    guard bytes.count >= 40,
      let last = UTF8Decoding.scalar(before: span.end, in: tree.source.bytes)
    else { return false }
    return SectionText.endsSentence(last) || last == ":" || last == "："
  }

  /// Whether leaving the container needs no marker of another one.
  private static func isTopLevel(_ container: Int, _ tree: SyntaxTree) -> Bool {
    let outer = tree.kind(container) == .item ? tree.parent(container) : container
    return outer.flatMap { tree.parent($0) } == tree.root
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let found = occurrence.found
    let container = found.container == .item ? "list item" : "quote"
    return Wording(
      "a paragraph is swallowed by the \(container) before it",
      label: "part of the \(container)",
      help: "put a blank line in front of it, and no indentation",
      related: [subject.related("it runs on from here", found.previous)],
      fixes: found.gap.map {
        [Fix("set it apart", .unsafe, [TextEdit($0, subject.lineEnd + subject.lineEnd)])]
      } ?? [])
  }
}
