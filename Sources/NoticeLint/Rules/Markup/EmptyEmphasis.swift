import MarkdownSyntax
import NoticeModel
import SourceText

/// `markup/empty-emphasis`: emphasis round nothing.
enum EmptyEmphasis: Rule {
  enum Case: Sendable {
    /// Marks without text between; they are printed.
    case literal
    /// Emphasis of characters that nobody sees.
    case blank
    /// An element such as `<b></b>`.
    case element(String)
  }

  static let metadata = RuleMetadata(
    id: "markup/empty-emphasis",
    summary: "emphasis round nothing",
    severity: .warning,
    why: """
      Emphasis round nothing is left over from an editor, or its words were lost. `****` and `** **` \
      are printed as they stand.
      """,
    fix: .unsafe)

  /// Elements that only set text apart.
  private static let elements: Set<String> = [
    "b", "big", "em", "font", "i", "mark", "s", "small", "strike", "strong", "sub", "sup", "u",
  ]

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let tree = subject.tree
    var found = literalRuns(subject.prose, subject.source).map {
      Occurrence<Case>(.literal, at: $0)
    }
    var end = 0
    for (index, node) in tree.nodes.enumerated() where index >= end {
      guard [.emphasis, .strong, .strikethrough].contains(node.kind) else { continue }
      // What stands inside belongs to the outermost.
      end = tree.descendants(index).upperBound
      if isBlank(index, tree) { found.append(Occurrence(.blank, at: node.span)) }
    }
    let tags = HTMLTagReader.tags(in: tree)
    for (tag, next) in zip(tags, tags.dropFirst()) {
      // An `<i class>` is an icon.
      guard elements.contains(tag.name), !tag.isClosing, tag.attributes.isEmpty, next.isClosing,
        next.name == tag.name, tag.span.end <= next.span.start,
        InvisibleScalars.isBlank(
          tree.source.text(of: SourceSpan(tag.span.end, next.span.start)))
      else { continue }
      found.append(Occurrence(.element(tag.name), at: tag.span.union(next.span)))
    }
    return found.sorted { $0.span < $1.span }
  }

  /// The places of `****`, `** **`, `__ __` in the text.
  static func literalRuns(_ prose: Prose, _ source: SourceFile) -> [SourceSpan] {
    var found: [SourceSpan] = []
    guard prose.pairs.mayHold(anyOf: ["**", "__"]) else { return [] }
    var offset = 0
    while offset < prose.bytes.count {
      let byte = prose.bytes[offset]
      guard byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") else {
        offset += 1
        continue
      }
      let first = endOfRun(offset, prose)
      var second = first
      while prose.byte(second) == 0x20 { second += 1 }
      let last = prose.byte(second) == byte ? endOfRun(second, prose) : second
      let isPair = first - offset == 2 && second > first && last - second == 2
      // Longer rows are lines to write on or to part sections.
      let isRow = first - offset == 4 && byte == UInt8(ascii: "*")
      let range = offset..<(isPair ? last : first)
      offset = range.upperBound
      if isPair || isRow, prose.isPlain(range, in: source) { found.append(prose.span(of: range)) }
    }
    return found
  }

  private static func endOfRun(_ start: Int, _ prose: Prose) -> Int {
    var end = start
    while prose.byte(end) == prose.bytes[start] { end += 1 }
    return end
  }

  private static func isBlank(_ emphasis: Int, _ tree: SyntaxTree) -> Bool {
    tree.descendants(emphasis).allSatisfy { node in
      switch tree.kind(node) {
      case .text: InvisibleScalars.isBlank(tree.literal(node))
      case .emphasis, .strong, .strikethrough, .softBreak, .lineBreak: true
      default: false
      }
    }
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let label =
      switch occurrence.found {
      case .literal: "printed as it stands"
      case .blank: "nothing to see"
      case .element(let name): "`<\(name)>` round nothing"
      }
    return Wording(
      "the emphasis has no text", label: label,
      help: "take it out, or write the words that belong there",
      fixes: [Fix("take it out", .unsafe, [TextEdit(occurrence.span, "")])])
  }
}
