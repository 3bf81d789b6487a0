/// The notices of one document: a source and its translations, as positions in a list.
package struct NoticeSet: Sendable {
  /// What names the set: the layout's `{document}`.
  package var document: String
  /// The position of the source; `nil` where no notice is in the source locale.
  package var source: Int?
  /// The positions of the others.
  package var translations: [Int]
  /// The positions of notices in a locale that the set has already.
  package var duplicates: [Int] = []

  /// Groups notices.
  ///
  /// A notice is a set's source if its locale is the source locale. Where none is, the first whose
  /// language is the source locale's stands in: `en-US` for `en`.
  ///
  /// - Parameters:
  ///   - notices: The document and the locale of each notice.
  ///   - sourceLocale: The locale that translations are made from.
  package static func sets(
    of notices: [(document: String, locale: LocaleTag?)], sourceLocale: LocaleTag?
  ) -> [NoticeSet] {
    let groups = Dictionary(grouping: notices.indices) { notices[$0].document }
    return groups.sorted { $0.key < $1.key }.map { document, members in
      let source =
        sourceLocale.flatMap { locale in
          members.first { notices[$0].locale == locale }
            ?? members.first { notices[$0].locale?.language == locale.language }
        }
      var locales = Set([source].compactMap { $0.flatMap { notices[$0].locale } })
      let others = members.filter { $0 != source }
      let isFirst = others.map { notices[$0].locale.map { locales.insert($0).inserted } ?? true }
      return NoticeSet(
        document: document, source: source,
        translations: zip(others, isFirst).filter(\.1).map(\.0),
        duplicates: zip(others, isFirst).filter { !$0.1 }.map(\.0))
    }
  }
}
