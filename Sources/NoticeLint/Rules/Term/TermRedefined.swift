import NoticeModel
import SourceText

/// `term/redefined`: a term that is defined twice.
enum TermRedefined: Rule {
  struct Case: Sendable {
    var name: String
    var first: SourceSpan
  }

  static let metadata = RuleMetadata(
    id: "term/redefined",
    summary: "a term that is defined twice",
    severity: .warning,
    why: """
      Two definitions of one word are seldom the same to the letter, and readers cannot know which of \
      them holds in a sentence.
      """,
    sources: [RuleSource("WP260 rev.01", "paragraph 12")])

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    NoticeTerms(subject).terms.flatMap { term -> [Occurrence<Case>] in
      guard let first = term.definitions.first else { return [] }
      return term.definitions.dropFirst().map {
        Occurrence(Case(name: term.name, first: first.span), at: $0.span)
      }
    }.sorted { $0.span < $1.span }
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let name = occurrence.found.name
    return Wording(
      "`\(FrontMatterText.clipped(name, to: 40))` is defined a second time",
      label: "the second definition", help: "keep one definition, where the term is first used",
      related: [subject.related("the first one", occurrence.found.first)],
      // The long form of an abbreviation may well be repeated.
      severity: NoticeTerms.isAbbreviation(name) ? .note : nil)
  }
}
