import NoticeModel

/// What answers to what in a source and its translation.
package struct Alignment: Sendable {
  /// The sections, as indices of ``NoticeModel/Notice/sections``, in the source's order.
  package let sections: [Pairing]

  /// Aligns two notices: the text before the first heading with its like, headings by position.
  package init(source: Notice, translation: Notice) {
    sections =
      Self.paired(source, translation) { $0.heading == nil }
      + Self.paired(source, translation) { $0.heading != nil }
  }

  /// Pairs the sections of a kind by position.
  private static func paired(
    _ source: Notice, _ translation: Notice, _ isMeant: (Section) -> Bool
  ) -> [Pairing] {
    let sources = source.sections.filter(isMeant).map(\.index)
    let translations = translation.sections.filter(isMeant).map(\.index)
    return (0..<max(sources.count, translations.count)).map { position in
      Pairing(
        source: position < sources.count ? sources[position] : nil,
        translation: position < translations.count ? translations[position] : nil)
    }
  }
}
