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
    let glossary = subject.translation.context.glossary
    guard !glossary.isEmpty, let locale = subject.translation.notice.locale else { return [] }
    let terms = TermIndex(glossary.map(\.term), keepsCapitals: true)
    let words = glossary.flatMap { $0.translations(for: locale) + $0.forbidden(for: locale) }
    let wordIndex = TermIndex(words)
    return subject.termPairs().flatMap { pair in
      let named = terms.places(in: pair.source)
      if named.isEmpty { return [PairOccurrence<Case>]() }
      let used = Dictionary(
        wordIndex.places(in: pair.translation).map { (words[$0.key], $0.value) },
        uniquingKeysWith: { first, _ in first })
      return named.sorted { $0.key < $1.key }.compactMap { term in
        let source = subject.place(of: term.value, in: pair.sourceBlock, .source)
        return occurrence(of: glossary[term.key], at: source, used, in: pair, locale, subject)
      }
    }
  }

  /// What is wrong with a term that the source names at a place, where the translation has the words
  /// `used`.
  private static func occurrence(
    of entry: GlossaryEntry, at source: SourceSpan, _ used: [String: Range<Int>],
    in pair: PairSubject.TermPair, _ locale: LocaleTag, _ subject: PairSubject
  ) -> PairOccurrence<Case>? {
    let accepted = entry.translations(for: locale)
    for word in entry.forbidden(for: locale) {
      guard let range = used[word] else { continue }
      let place = subject.place(of: range, in: pair.block, .translation)
      let found = Case.forbidden(
        term: entry.term, used: word, usual: accepted.first, source: source)
      return PairOccurrence(found, at: place)
    }
    guard let usual = accepted.first, !accepted.contains(where: { used[$0] != nil }) else {
      return nil
    }
    let found = Case.missing(term: entry.term, usual: usual, source: source)
    return PairOccurrence(found, at: subject.firstLine(of: pair.block))
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
