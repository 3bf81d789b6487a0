import MarkdownSyntax
import SourceText

/// `structure/swallowed-heading`: a heading's `#` that became text.
enum SwallowedHeading: Rule {
  /// The line that holds it.
  struct Case: Sendable {
    var line: SourceSpan
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
    ])

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    subject.tree.nearMisses.compactMap { miss in
      guard miss.kind == .headingSwallowedByParagraph else { return nil }
      return Occurrence(Case(line: miss.context), at: miss.span)
    }
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    Wording(
      "a heading is swallowed by a paragraph", label: "printed as it stands",
      help: "put it on a line of its own, without indentation, behind a blank line")
  }
}
