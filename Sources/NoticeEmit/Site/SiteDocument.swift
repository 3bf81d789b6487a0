import NoticeModel

/// A document with its pages, as a list of all documents shows it.
package struct SiteDocument: Hashable, Sendable {
  /// One locale's page.
  package struct Page: Hashable, Sendable {
    package var locale: LocaleTag
    /// The path below the output folder.
    package var path: String
    package var title: String
    /// The day of its last change, such as 2026-05-04.
    package var updated: String?

    /// Makes a page.
    package init(locale: LocaleTag, path: String, title: String, updated: String?) {
      self.locale = locale
      self.path = path
      self.title = title
      self.updated = updated
    }
  }

  /// What names the document: the layout's `{document}`.
  package var name: String
  /// The pages, the source's first.
  package var pages: [Page]
  /// Whether the first page is the source's.
  package var hasSource: Bool

  /// Makes a document.
  package init(name: String, pages: [Page], hasSource: Bool) {
    self.name = name
    self.pages = pages
    self.hasSource = hasSource
  }
}
