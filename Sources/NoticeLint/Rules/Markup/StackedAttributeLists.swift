import MarkdownSyntax
import SourceText

/// `markup/stacked-attribute-lists`: two attribute lists for one block.
enum StackedAttributeLists: Rule {
  /// The first list.
  struct Case: Sendable {
    var first: SourceSpan
  }

  static let metadata = RuleMetadata(
    id: "markup/stacked-attribute-lists",
    summary: "two attribute lists for one block",
    severity: .warning,
    why: """
      A block has one attribute list and one anchor. Of two, one is lost, and links to its anchor \
      lead nowhere.
      """)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let lists = subject.tree.attributeLists
    return zip(lists, lists.dropFirst()).compactMap { first, second in
      guard first.node == second.node else { return nil }
      let ordered = first.span < second.span ? (first.span, second.span) : (second.span, first.span)
      return Occurrence(Case(first: ordered.0), at: ordered.1)
    }.sorted { $0.span < $1.span }
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    Wording(
      "the block has two attribute lists", label: "the second list",
      help: "keep one list, and put a second anchor on another block",
      related: [subject.related("the first list", occurrence.found.first)])
  }
}
