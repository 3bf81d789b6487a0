import SourceText
import Testing

@testable import NoticeEmit

/// Notices for pages that somebody else makes.
@Suite struct FragmentTests {
  @Test func aFragmentIsTheNoticeAlone() throws {
    var options = EmissionOptions()
    options.isFragment = true
    options.idPrefix = "pn-"
    let body = "[b](#b) [c](#c) [d](#d)\n\n## A {#b}\n\n<p id=\"c\">x</p>\n"
    #expect(
      try EmissionFixture.artifact(.html, body, locale: "ar", options: options) == """
        <div class="notice" lang="ar" dir="rtl">
        <header>
        <h1>Notice</h1>
        </header>
        <p><a href="#pn-b">b</a> <a href="#pn-c">c</a> <a href="#d">d</a></p>
        <section id="pn-b">
        <h2>A</h2>
        <p id="pn-c">x</p>
        </section>
        </div>

        """)
  }

  @Test func aTemplateIsFilled() throws {
    var options = EmissionOptions()
    options.siteName = "A & B"
    options.template = try PageTemplate(
      Array(
        """
        <html lang="{{locale}}" dir='{{ direction }}'><title>{{page-title}}</title>{{links}}
        <style>{{style}}</style>{{languages}}{{contents}}<b>{{description}}</b>{{content}}<i>{{title}}</i>

        """.utf8))
    let page = try EmissionFixture.artifact(
      .html, "a", locale: "de", title: "'\"<b>'", options: options)
    #expect(
      page == """
        <html lang="de" dir='ltr'><title>&quot;&lt;b&gt; – A &amp; B</title>
        <style>\(PageStyle.css)</style><b></b><div class="notice" lang="de" dir="ltr">
        <header>
        <h1>"&lt;b&gt;</h1>
        </header>
        <p>a</p>
        </div><i>&quot;&lt;b&gt;</i>

        """)
  }

  @Test(arguments: [
    ("a {{b}} {{content}}", PageTemplate.Problem.unknownSlot("b", SourceSpan(2, 7))),
    ("{{content}} {{title", .unclosedSlot(SourceSpan(12, 14))), ("{{title}}", .noContent),
    ("{{con\ntent}}", .unclosedSlot(SourceSpan(0, 2))), ("", .noContent),
  ])
  func whatIsNoTemplate(_ text: String, _ problem: PageTemplate.Problem) throws {
    #expect(throws: problem) { try PageTemplate(Array(text.utf8)) }
  }

  @Test(
    arguments: [
      ("https://example.org", "https://example.org/"),
      ("http://a.example/b/", "http://a.example/b/"),
      ("ftp://a.example", nil), ("//a.example", nil), ("https://", nil), ("https:///a", nil),
      ("https://a.example?b", nil), ("https://a.example/#b", nil), ("https://u@a.example", nil),
      ("javascript://a.example", nil),
    ] as [(String, String?)])
  func baseURLs(_ text: String, _ url: String?) {
    #expect(BaseURL(text)?.text == url)
  }
}
