import SourceText

/// How each text of a project's sources was translated first, by locale.
///
/// Kept small: a large project has as many texts as paragraphs. A file has at most
/// ``SourceFile/maximumSize`` bytes, so that offsets fit into 32 bits.
struct TranslationMemory: Sendable {
  private struct Key: Hashable {
    var locale: Int32
    var text: UInt64
  }

  /// A translation and its place.
  private struct Entry {
    var text: UInt64
    var notice: Int32
    var start: UInt32
    var end: UInt32
  }

  private var entries: [Key: Entry] = [:]
  private var notices: [NoticeRecord] = []
  private var locales: [String: Int32] = [:]

  /// Takes the texts of a translation up; those that are translated in another way than before.
  mutating func add(
    _ texts: [TranslatedText], of translation: NoticeRecord, source: NoticeRecord
  ) -> [Retranslation] {
    guard !texts.isEmpty else { return [] }
    let tag = translation.localeTag ?? ""
    let locale = locales[tag] ?? Int32(clamping: locales.count)
    locales[tag] = locale
    notices.append(translation)
    return texts.compactMap { text in
      let key = Key(locale: locale, text: text.source)
      guard let entry = entries[key] else {
        entries[key] = Entry(
          text: text.translation, notice: Int32(clamping: notices.count - 1),
          start: UInt32(clamping: text.span.start), end: UInt32(clamping: text.span.end))
        return nil
      }
      guard entry.text != text.translation else { return nil }
      return Retranslation(
        source: source, at: text.sourceSpan, translation: translation, at: text.firstLine,
        first: notices[Int(entry.notice)],
        at: SourceSpan(Int(entry.start), Int(entry.end)))
    }
  }
}
