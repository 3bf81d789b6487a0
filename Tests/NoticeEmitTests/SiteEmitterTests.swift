import NoticeModel
import Testing

@testable import NoticeEmit

/// What belongs to all notices.
@Suite struct SiteEmitterTests {
  private static func emitter(baseURL: String? = nil) throws -> SiteEmitter {
    var options = EmissionOptions()
    options.baseURL = baseURL.flatMap { BaseURL($0) }
    func page(_ tag: String, _ updated: String?) throws -> SiteDocument.Page {
      SiteDocument.Page(
        locale: try #require(LocaleTag(tag)), path: "\(tag)/a b.html", title: "A <\(tag)>",
        updated: updated)
    }
    let document = SiteDocument(
      name: "a", pages: [try page("de", "2026-05-04"), try page("ar", nil)], hasSource: true)
    return SiteEmitter(documents: [document], options: options)
  }

  @Test func theSitemapNamesAlternates() throws {
    let sitemap = try #require(try Self.emitter(baseURL: "https://a.example").sitemap())
    #expect(
      String(decoding: sitemap, as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
          <url>
            <loc>https://a.example/de/a%20b.html</loc>
            <lastmod>2026-05-04</lastmod>
            <xhtml:link rel="alternate" hreflang="de" href="https://a.example/de/a%20b.html"/>
            <xhtml:link rel="alternate" hreflang="ar" href="https://a.example/ar/a%20b.html"/>
            <xhtml:link rel="alternate" hreflang="x-default" href="https://a.example/de/a%20b.html"/>
          </url>
          <url>
            <loc>https://a.example/ar/a%20b.html</loc>
            <xhtml:link rel="alternate" hreflang="de" href="https://a.example/de/a%20b.html"/>
            <xhtml:link rel="alternate" hreflang="ar" href="https://a.example/ar/a%20b.html"/>
            <xhtml:link rel="alternate" hreflang="x-default" href="https://a.example/de/a%20b.html"/>
          </url>
        </urlset>

        """)
    #expect(try Self.emitter().sitemap() == nil)
  }

  @Test func theSitemapOfVeryManyLocalesNamesNoAlternates() throws {
    var options = EmissionOptions()
    options.baseURL = BaseURL("https://a.example")
    let locale = try #require(LocaleTag("de"))
    let pages = (0...NoticeContext.mostListedEditions).map {
      SiteDocument.Page(locale: locale, path: "de/\($0).html", title: "A", updated: nil)
    }
    let document = SiteDocument(name: "a", pages: pages, hasSource: true)
    let sitemap = try #require(
      try SiteEmitter(documents: [document], options: options).sitemap())
    let text = String(decoding: sitemap, as: UTF8.self)
    #expect(text.contains("<loc>https://a.example/de/500.html</loc>"))
    #expect(!text.contains("alternate"))
  }

  @Test func theIndexListsDocumentsByLocales() throws {
    let index = String(decoding: try Self.emitter().index(), as: UTF8.self)
    #expect(index.contains("<html lang=\"de\" dir=\"ltr\">"))
    #expect(index.contains("<h1>Datenschutzhinweise</h1>"))
    #expect(
      index.contains(
        """
        <section>
        <h2>A &lt;de&gt;</h2>
        <ul class="pages">
        <li><a href="de/a%20b.html" hreflang="de" lang="de" dir="ltr">Deutsch</a></li>
        <li><a href="ar/a%20b.html" hreflang="ar" lang="ar" dir="rtl" title="A &lt;ar&gt;">العربية</a></li>
        </ul>
        </section>
        """))
  }

  @Test(arguments: [
    ("de", "Deutsch"), ("zh-Hans", "简体中文"), ("zh-Hant-HK", "繁體中文（香港）"), ("zh-Hant-US", "繁體中文 (US)"),
    ("en-ZW", "English (ZW)"), ("sr-Latn", "Srpski"), ("qaa", "qaa"), ("x-own", "x-own"),
  ])
  func languagesNameThemselves(_ tag: String, _ name: String) throws {
    #expect(LanguageName.name(of: try #require(LocaleTag(tag))) == name)
  }

  @Test(arguments: [
    ("de/a.html", "en/a.html", "../de/a.html"), ("de/a.html", "de/b.html", "a.html"),
    ("de/x/a.html", "de/a.html", "x/a.html"), ("a?#%/b c.html", "x.html", "a%3F%23%25/b%20c.html"),
  ])
  func pathsBetweenPages(_ path: String, _ page: String, _ address: String) {
    #expect(SitePath.relative(path, from: page) == address)
  }
}
