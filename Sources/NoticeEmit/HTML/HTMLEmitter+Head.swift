import NoticeModel

extension HTMLEmitter {
  /// Writes the page's head.
  mutating func writeHead() {
    writer.open("head")
    writer.text("\n")
    writeMeta(["charset": "utf-8"])
    writer.element("title", source.pageTitle)
    writer.text("\n")
    writeMeta(["name": "viewport", "content": "width=device-width, initial-scale=1"])
    if let description = source.description {
      writeMeta(["name": "description", "content": description])
    }
    if let date = source.notice.metadata.updatedDate ?? source.notice.metadata.effectiveDate {
      writeMeta(["name": "date", "content": date.description])
    }
    writeAddresses()
    writer.element("style", PageStyle.css)
    writer.text("\n")
    writer.close()
  }

  private mutating func writeMeta(_ attributes: KeyValuePairs<String, String>) {
    writer.open("meta")
    for (name, value) in attributes { writer.attribute(name, value) }
    closeLine()
  }

  /// Writes the page's own address and those of the other locales.
  mutating func writeAddresses() {
    if let address = source.canonicalAddress { writeLink("canonical", address) }
    let editions = source.context.editions
    guard source.context.listsEditions else { return }
    for edition in editions {
      writeLink("alternate", source.address(of: edition), language: edition.locale.description)
    }
    if let first = editions.first(where: \.isSource) {
      writeLink("alternate", source.address(of: first), language: "x-default")
    }
  }

  private mutating func writeLink(_ relation: String, _ address: String, language: String? = nil) {
    writer.open("link")
    writer.attribute("rel", relation)
    if let language { writer.attribute("hreflang", language) }
    writer.attribute("href", address)
    closeLine()
  }
}

extension EmissionSource {
  /// The title of the page: the notice's, and the site's name.
  var pageTitle: String { options.siteName.map { "\(title) – \($0)" } ?? title }

  /// One sentence about the notice.
  var description: String? {
    notice.metadata.description?.value.contains { !$0.isWhitespace } == true
      ? notice.metadata.description?.value : nil
  }

  /// The notice's page below the output folder.
  var pagePath: String? { NoticeEdition(notice, isSource: false)?.pagePath }

  /// The page's address on the web, where that is known.
  var canonicalAddress: String? {
    guard let base = options.baseURL, let path = pagePath else { return nil }
    return base.address(of: path)
  }

  /// The address of the list of documents: on the web where that is known, else from this page.
  var indexAddress: String {
    if let base = options.baseURL { return base.address(of: SiteEmitter.indexPath) }
    return SitePath.relative(SiteEmitter.indexPath, from: pagePath ?? "")
  }

  /// The address of another locale's page: on the web where that is known, else from this page.
  func address(of edition: NoticeEdition) -> String {
    if let base = options.baseURL { return base.address(of: edition.pagePath) }
    return SitePath.relative(edition.pagePath, from: pagePath ?? "")
  }
}
