import NoticeModel

/// One locale of a document: what the pages of the other locales say of it.
package struct NoticeEdition: Hashable, Sendable {
  /// Its language.
  package var locale: LocaleTag
  /// Where its artifacts go.
  package var slug: Slug
  /// Its title.
  package var title: String
  /// Whether the others are translated from it.
  package var isSource: Bool
  /// The day of its last change.
  package var updated: CalendarDate?

  /// The edition that a notice is; `nil` where it has no place.
  package init?(_ notice: Notice, isSource: Bool) {
    guard let locale = notice.locale, let slug = notice.metadata.slug.flatMap({ Slug($0.value) })
    else { return nil }
    self.locale = locale
    self.slug = slug
    title = Self.title(of: notice)
    self.isSource = isSource
    updated = notice.metadata.updatedDate ?? notice.metadata.effectiveDate
  }

  /// The path of its page below the output folder.
  package var pagePath: String {
    Artifact.relativePath(locale: locale, slug: slug, format: .html)
  }

  /// A notice's title: the front matter's, otherwise the first heading's, otherwise the slug's end.
  static func title(of notice: Notice) -> String {
    let titles = [
      notice.metadata.title?.value, notice.sections.first { $0.heading != nil }?.title,
      notice.metadata.slug.flatMap { Slug($0.value) }?.relativePath.split(separator: "/").last
        .map(String.init),
    ]
    return titles.lazy.compactMap { $0 }.first { $0.contains { !$0.isWhitespace } } ?? "-"
  }
}
