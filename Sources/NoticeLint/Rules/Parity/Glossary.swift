import NoticeModel
import NoticeParity
import SourceText

/// `parity/glossary`: a term that is not translated as the glossary says.
enum Glossary: PairRule {
  enum Case: Sendable {
    /// None of the accepted translations stands in the block.
    case missing(term: String, usual: String, source: SourceSpan)
    /// A translation that must not be used.
    case forbidden(term: String, used: String, usual: String?, source: SourceSpan)
  }

  static let metadata = RuleMetadata(
    id: "parity/glossary",
    summary: "a term that is not translated as the glossary says",
    severity: .warning,
    why: """
      A notice defines its terms: a controller that is somebody else two paragraphs on confuses \
      readers and lawyers. The glossary of the configuration gives the translations of a term and \
      those that must not be used; endings may differ.
      """,
    qualityIssueType: "terminology")

  static func check(_ subject: PairSubject, _ options: RuleOptions) -> [PairOccurrence<Case>] {
    guard !subject.translation.context.glossary.isEmpty,
      let locale = subject.translation.notice.locale
    else { return [] }
    return subject.termPairs().flatMap { pair in
      subject.translation.context.glossary.flatMap { entry in
        occurrences(of: entry, in: pair, locale, subject)
      }
    }
  }

  private static func occurrences(
    of entry: GlossaryEntry, in pair: PairSubject.TermPair, _ locale: LocaleTag,
    _ subject: PairSubject
  ) -> [PairOccurrence<Case>] {
    guard let term = pair.source.range(of: entry.term, keepsCapitals: true) else { return [] }
    let source = subject.place(of: term, in: pair.sourceBlock, .source)
    let accepted = entry.translations(for: locale)
    let isTranslated = accepted.contains { pair.translation.range(of: $0) != nil }
    for word in entry.forbidden(for: locale) {
      guard let used = pair.translation.range(of: word) else { continue }
      let place = subject.place(of: used, in: pair.block, .translation)
      let found = Case.forbidden(
        term: entry.term, used: word, usual: accepted.first, source: source)
      return [PairOccurrence(found, at: place)]
    }
    guard !isTranslated, let usual = accepted.first else { return [] }
    let found = Case.missing(term: entry.term, usual: usual, source: source)
    return [PairOccurrence(found, at: subject.firstLine(of: pair.block))]
  }

  static func describe(_ occurrence: PairOccurrence<Case>, in subject: PairSubject) -> Wording {
    switch occurrence.found {
    case .missing(let term, let usual, let source):
      return Wording(
        "`\(clipped(term))` is not translated as `\(clipped(usual))`",
        label: "the glossary's term is not in this text", help: "write `\(usual)` for `\(term)`",
        related: [subject.source.related("the term", source)])
    case .forbidden(let term, let used, let usual, let source):
      return Wording(
        "the glossary forbids `\(clipped(used))` for `\(clipped(term))`",
        label: "must not be used",
        help: usual.map { "write `\($0)` for `\(term)`" } ?? "choose another word",
        related: [subject.source.related("the term", source)])
    }
  }

  private static func clipped(_ text: String) -> String { FrontMatterText.clipped(text, to: 18) }
}
