import MarkdownSyntax
import SourceText

/// `markup/unused-footnote`: a footnote that nothing in the text refers to.
enum UnusedFootnote: Rule {
  /// The label, and whether an earlier footnote has it, too.
  struct Case: Sendable {
    var label: String
    var isShadowed: Bool
  }

  static let metadata = RuleMetadata(
    id: "markup/unused-footnote",
    summary: "a footnote that nothing refers to",
    severity: .warning,
    why: """
      A footnote is read from the place in the text that has its mark. Without a mark it stands at \
      the page's end, and nobody knows what it belongs to.
      """)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let tree = subject.tree
    return tree.footnotes.compactMap { footnote in
      guard footnote.references.isEmpty else { return nil }
      let label = tree.source.text(of: footnote.labelSpan)
      let span = SourceSpan(tree.span(footnote.node).start, footnote.labelSpan.end + 2)
      return Occurrence(Case(label: label, isShadowed: footnote.isShadowed), at: span)
    }
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let label = FrontMatterText.clipped(occurrence.found.label, to: 28)
    if occurrence.found.isShadowed {
      return Wording(
        "there is another footnote `[^\(label)]` above",
        label: "nothing can refer to this one",
        help: "give it a label of its own, and put its mark into the text")
    }
    return Wording(
      "nothing in the text refers to the footnote `[^\(label)]`",
      label: "readers do not know what it belongs to",
      help: "put `[^\(label)]` where it belongs, or take the footnote away")
  }
}
