import NoticeModel
import SourceText

/// `term/redefined`: a term that is defined twice.
enum TermRedefined: Rule {
  struct Case: Sendable {
    var name: String
    var first: SourceSpan
    /// Whether it is defined as what it was: a summary and the text below it may each say so.
    var isSame: Bool
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
        Occurrence(
          Case(name: term.name, first: first.span, isSame: isSame(first, $0, subject)),
          at: $0.span)
      }
    }.sorted { $0.span < $1.span }
  }

  /// Whether the words that one definition stands behind also stand in front of the other one.
  private static func isSame(
    _ first: Fact<DefinedTerm>, _ second: Fact<DefinedTerm>, _ subject: LintSubject
  ) -> Bool {
    guard first.value.form != .strong, let before = subject.textBlock(first.block),
      let other = subject.textBlock(second.block)
    else { return false }
    let text = before.text
    var end = before.range(of: first.span).lowerBound
    let opening = end
    while end > 0, opening - end < 90, text.byte(end) != UInt8(ascii: "("),
      !text.hasPrefix("（", at: end)
    {
      end -= 1
    }
    end = text.skippingBlanks(before: end)
    guard let last = text.word(before: end) else { return false }
    let start =
      text.word(before: text.skippingBlanks(before: last.lowerBound))?.lowerBound
      ?? last.lowerBound
    return other.text.lowercased(0..<other.range(of: second.span).lowerBound)
      .contains(text.lowercased(start..<end))
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let name = occurrence.found.name
    return Wording(
      "`\(FrontMatterText.clipped(name, to: 40))` is defined a second time",
      label: "the second definition", help: "keep one definition, where the term is first used",
      related: [subject.related("the first one", occurrence.found.first)],
      // The long form of an abbreviation may well be repeated.
      severity: NoticeTerms.isAbbreviation(name) || occurrence.found.isSame ? .note : nil)
  }
}
