import NoticeModel

/// Makes what belongs to all notices: the list of documents and the sitemap.
package struct SiteEmitter: Sendable {
  /// The place of the list of documents below the output folder.
  package static let indexPath = "index.html"

  let documents: [SiteDocument]
  let options: EmissionOptions

  /// Takes the documents in the order in which they are listed.
  package init(documents: [SiteDocument], options: EmissionOptions) {
    self.documents = documents
    self.options = options
  }

  /// `index.html`: documents by locales.
  package func index() throws(EmissionError) -> [UInt8] {
    do throws(LibXML2Error) {
      var writer = try XMLTreeWriter.html()
      writeIndex(&writer)
      return try writer.finish()
    } catch {
      throw .library(error)
    }
  }

  /// `sitemap.xml` (sitemaps.org, 0.9) with the other languages of each page; `nil` where the address
  /// on the web is not known.
  package func sitemap() throws(EmissionError) -> [UInt8]? {
    guard let base = options.baseURL else { return nil }
    do throws(LibXML2Error) {
      var writer = try XMLTreeWriter.xml(
        root: "urlset", namespace: "http://www.sitemaps.org/schemas/sitemap/0.9")
      writer.declare("xhtml", "http://www.w3.org/1999/xhtml")
      for document in documents {
        for page in document.pages { write(page, of: document, base, &writer) }
      }
      writer.text("\n")
      return try writer.finish()
    } catch {
      throw .library(error)
    }
  }

  private func write(
    _ page: SiteDocument.Page, of document: SiteDocument, _ base: BaseURL,
    _ writer: inout XMLTreeWriter
  ) {
    writer.text("\n  ")
    writer.open("url")
    writer.text("\n    ")
    writer.element("loc", base.address(of: page.path))
    if let updated = page.updated {
      writer.text("\n    ")
      writer.element("lastmod", updated)
    }
    if document.pages.count > 1, document.pages.count <= NoticeContext.mostListedEditions {
      var links = document.pages.map { ($0.locale.description, $0) }
      if document.hasSource, let first = document.pages.first { links.append(("x-default", first)) }
      for (language, other) in links {
        writer.text("\n    ")
        writer.openDeclared("link")
        writer.attribute("rel", "alternate")
        writer.attribute("hreflang", language)
        writer.attribute("href", base.address(of: other.path))
        writer.close()
      }
    }
    writer.text("\n  ")
    writer.close()
  }
}
