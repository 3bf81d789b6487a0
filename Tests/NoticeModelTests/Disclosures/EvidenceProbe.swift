import SourceText
import Testing

@testable import NoticeModel

/// A text in which evidence is looked for.
struct EvidenceProbe {
  private let notice: Notice
  private let evidence: EvidenceLanguage
  private let text: EvidenceText

  /// Reads a text by the evidence of its language, as a test writes it.
  init(_ lines: StaticString, in markdown: String, locale: String = "en") throws {
    try self.init(lines, in: Array(markdown.utf8), locale: locale)
  }

  /// Reads the bytes of a text.
  init(_ lines: StaticString, in bytes: [UInt8], locale: String = "en") throws {
    evidence = try EvidenceLanguage(locale, [lines])
    notice = Notice(
      source: SourceFile(path: "notice.md", bytes: bytes), assumedLocale: LocaleTag(locale))
    text = EvidenceTextReader.text(of: notice, evidence.vocabulary)
  }

  /// The sentences in which patterns were found, as the source has them.
  var found: [String] { matches.map { sentence($0.sentence) } }

  /// What the patterns that were found say.
  var weights: [DisclosureEvidence.Weight] {
    matches.map { evidence.patterns[$0.pattern].weight }
  }

  /// What the patterns that were found are about.
  var targets: [EvidencePattern.Target] {
    matches.map { evidence.patterns[$0.pattern].target }
  }

  /// All sentences as the source has them.
  var sentences: [String] { text.sentences.indices.map(sentence) }

  private var matches: [EvidenceMatcher.Match] {
    var matcher = EvidenceMatcher(evidence, text)
    return matcher.matches()
  }

  private func sentence(_ index: Int) -> String {
    var places = SentencePlaces(text)
    return String(decoding: notice.source.slice(places.span(of: index)), as: UTF8.self)
  }
}
