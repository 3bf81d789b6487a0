import MarkdownSyntax
import SourceText

/// `structure/swallowed-label`: an item of a list that became part of the sentence that announces it.
enum SwallowedLabel: Rule {
  /// The name of the item.
  struct Case: Sendable {
    var label: String
  }

  static let metadata = RuleMetadata(
    id: "structure/swallowed-label",
    summary: "the strong name of a list item behind the colon that announces it",
    severity: .warning,
    why: """
      "The information includes: **Device Data**. We collect …": the colon announces a list, and the \
      strong name opens an item. On one line the list is lost, and often the items before it.
      """)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let tree = subject.tree
    return tree.nodes.indices.compactMap { node in
      guard tree.kind(node) == .strong, let parent = tree.parent(node),
        tree.kind(parent) == .paragraph, node > parent + 1,
        let before = textBefore(node, in: parent, tree), announcesList(before),
        let after = tree.nextSibling(of: node), tree.kind(after) == .text,
        opensItem(tree.plainText(node), followedBy: tree.literal(after))
      else { return nil }
      return Occurrence(Case(label: tree.plainText(node)), at: tree.span(node))
    }
  }

  private static func textBefore(_ node: Int, in parent: Int, _ tree: SyntaxTree) -> String? {
    guard tree.kind(node - 1) == .text, tree.parent(node - 1) == parent else { return nil }
    return tree.literal(node - 1)
  }

  /// Whether a text ends with a colon behind a whole clause; a name and a colon announce a value.
  private static func announcesList(_ text: String) -> Bool {
    guard text.utf8.last(where: { $0 != 0x20 }) == UInt8(ascii: ":") else { return false }
    let clause = text.split(separator: " ")
    guard clause.last?.last == ":" else { return false }
    let sentence = clause.reversed().dropFirst().prefix { word in
      word.last.map { !".!?".contains($0) } ?? true
    }
    return sentence.count >= 3
  }

  /// Whether a strong text of two words and more is followed by a full stop and a sentence.
  private static func opensItem(_ name: String, followedBy rest: String) -> Bool {
    let words = name.split(separator: " ")
    guard (2...6).contains(words.count), let first = name.unicodeScalars.first,
      SectionText.beginsSentence(first)
    else { return false }
    let mark = rest.first ?? " "
    let sentence = rest.dropFirst().drop { $0 == " " }
    let isMarked = mark == "." || mark == ":" || name.last == "." || name.last == ":"
    return isMarked && sentence.count >= 20
      && sentence.unicodeScalars.first.map(SectionText.beginsSentence) ?? false
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let label = FrontMatterText.clipped(occurrence.found.label, to: 28)
    return Wording(
      "the item `\(label)` runs on from the sentence before it", label: "no item of a list",
      help: "make a list of it, and see whether items before it were lost")
  }
}
