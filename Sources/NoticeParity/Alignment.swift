import NoticeModel

/// What answers to what in a source and its translation.
package struct Alignment: Sendable {
  /// The sections, as indices of ``NoticeModel/Notice/sections``, in the source's order.
  package let sections: [Pairing]

  /// Aligns two notices.
  package init(source: Notice, translation: Notice) {
    let count = max(source.sections.count, translation.sections.count)
    sections = (0..<count).map { index in
      Pairing(
        source: index < source.sections.count ? index : nil,
        translation: index < translation.sections.count ? index : nil)
    }
  }
}
