import NoticeParity
import SourceText

/// `parity/do-not-translate`: a name that the translation changed or left out.
enum DoNotTranslate: PairRule {
  struct Case: Sendable {
    var term: String
    var source: SourceSpan
  }

  static let metadata = RuleMetadata(
    id: "parity/do-not-translate",
    summary: "a name that must stay as it is and is not in the translation",
    severity: .warning,
    why: """
      The legal entity, brands and products are called the same in all languages, or readers look \
      for a company that does not exist. The configuration lists these names; endings that a \
      language adds are no change.
      """,
    qualityIssueType: "terminology")

  static func check(_ subject: PairSubject, _ options: RuleOptions) -> [PairOccurrence<Case>] {
    let terms = subject.translation.context.doNotTranslate
    guard !terms.isEmpty else { return [] }
    let index = TermIndex(terms)
    return subject.termPairs().flatMap { pair in
      let named = index.places(in: pair.source)
      if named.isEmpty { return [PairOccurrence<Case>]() }
      let kept = index.places(in: pair.translation)
      return named.filter { kept[$0.key] == nil }.sorted { $0.key < $1.key }.map { term in
        let place = subject.place(of: term.value, in: pair.sourceBlock, .source)
        return PairOccurrence(
          Case(term: terms[term.key], source: place), at: subject.firstLine(of: pair.block))
      }
    }
  }

  static func describe(_ occurrence: PairOccurrence<Case>, in subject: PairSubject) -> Wording {
    let term = occurrence.found.term
    return Wording(
      "`\(FrontMatterText.clipped(term, to: 36))` is not in the translation",
      label: "the source names it here", help: "write `\(term)` as the source does",
      related: [subject.source.related("the name", occurrence.found.source)])
  }
}
