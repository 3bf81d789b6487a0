import NoticeModel

extension SiteEmitter {
  /// Writes the list of documents, in the language that the sources are written in.
  func writeIndex(_ writer: inout XMLTreeWriter) {
    let sources = documents.compactMap { $0.hasSource ? $0.pages.first?.locale : nil }
    let words = PageWords.words(for: sources.first ?? LocaleTag("en"))
    let locale = words.isForeign ? LocaleTag("en") : sources.first ?? LocaleTag("en")
    let title = options.siteName.map { "\(words.notices) – \($0)" } ?? words.notices
    func line(_ name: String, _ write: (inout XMLTreeWriter) -> Void) {
      writer.open(name)
      write(&writer)
      writer.close()
      writer.text("\n")
    }
    writer.open("html")
    Self.writeLanguage(locale, &writer)
    writer.text("\n")
    writer.open("head")
    writer.text("\n")
    line("meta") { $0.attribute("charset", "utf-8") }
    line("title") { $0.text(title) }
    line("meta") {
      $0.attribute("name", "viewport")
      $0.attribute("content", "width=device-width, initial-scale=1")
    }
    if let base = options.baseURL {
      line("link") {
        $0.attribute("rel", "canonical")
        $0.attribute("href", base.text)
      }
    }
    line("style") { $0.text(PageStyle.css) }
    writer.close()
    writer.text("\n")
    writer.open("body")
    writer.text("\n")
    if let name = options.siteName {
      writer.open("header")
      writer.attribute("class", "banner")
      writer.text("\n")
      line("p") { $0.element("bdi", name) }
      writer.close()
      writer.text("\n")
    }
    writer.open("main")
    writer.text("\n")
    line("header") { $0.element("h1", words.notices) }
    writer.open("div")
    writer.attribute("class", "text")
    writer.text("\n")
    for document in documents { write(document, locale, &writer) }
    writer.close()
    writer.text("\n")
    writer.close()
    writer.text("\n")
    writer.close()
    writer.text("\n")
    writer.close()
  }

  private func write(
    _ document: SiteDocument, _ locale: LocaleTag?, _ writer: inout XMLTreeWriter
  ) {
    guard let first = document.pages.first else { return }
    writer.open("section")
    writer.text("\n")
    writer.open("h2")
    if first.locale != locale { Self.writeLanguage(first.locale, &writer) }
    writer.text(first.title)
    writer.close()
    writer.text("\n")
    writer.open("ul")
    writer.attribute("class", "pages")
    writer.text("\n")
    for page in document.pages {
      writer.open("li")
      writer.open("a")
      writer.attribute("href", SitePath.encoded(page.path))
      writer.attribute("hreflang", page.locale.description)
      Self.writeLanguage(page.locale, &writer)
      if page.title != first.title { writer.attribute("title", page.title) }
      writer.text(LanguageName.name(of: page.locale))
      writer.close()
      writer.close()
      writer.text("\n")
    }
    writer.close()
    writer.text("\n")
    writer.close()
    writer.text("\n")
  }

  private static func writeLanguage(_ locale: LocaleTag?, _ writer: inout XMLTreeWriter) {
    writer.attribute("lang", locale?.description ?? "und")
    writer.attribute("dir", locale?.isRightToLeft == true ? "rtl" : "ltr")
  }
}
