import NoticeModel
import SourceText
import Testing

@testable import NoticeEmit

/// Footnotes on pages and in plain text.
@Suite struct FootnoteTests {
  private static let body = """
    We keep your name.[^time] We keep it.[^time] [Terms[^law]](/t)

    [^time]: As long as you have an account.

        - Then we delete it.

    [^law]: See the **law**.
    [^unused]: Nobody points here.

    ## More

    Text.
    """

  @Test func aPageLinksThereAndBack() throws {
    let main = try EmissionFixture.main(Self.body)
    #expect(
      main.contains(
        """
        name.<sup><a href="#note-time" id="note-time-ref" role="doc-noteref" aria-label="Footnote 1">1</a></sup>
        """))
    #expect(main.contains("id=\"note-time-ref-2\""))
    // A link holds no other.
    #expect(main.contains("<a href=\"/t\">Terms<sup>2</sup></a>"))
    #expect(
      main.contains(
        """
        <section class="notes" role="doc-endnotes" aria-label="Footnotes">
        <ol>
        <li id="note-time">
        """))
    #expect(
      main.contains(
        """
        <a href="#note-time-ref" role="doc-backlink" aria-label="Back to the text 1">↩\u{FE0E}</a>
        """))
    #expect(main.contains("<li id=\"note-law\">\n<p>See the <strong>law</strong>.</p>\n</li>"))
    #expect(main.contains("<li id=\"note-unused\">\n<p>Nobody points here.</p>\n</li>"))
    let notes = try #require(main.firstRange(of: "class=\"notes\""))
    #expect(!main[..<notes.lowerBound].contains("As long as"))
  }

  @Test func idsHaveThePrefixOfAFragment() throws {
    var options = EmissionOptions()
    options.isFragment = true
    options.idPrefix = "n-"
    let page = try EmissionFixture.artifact(.html, Self.body, options: options)
    #expect(page.contains("href=\"#n-note-time\" id=\"n-note-time-ref\""))
    #expect(page.contains("href=\"#n-note-time-ref\""))
  }

  @Test func textHasThemBehindIt() throws {
    let text = try EmissionFixture.text(Self.body, locale: "de")
    #expect(text.contains("We keep your name.[^1] We keep it.[^1] Terms[^2]"))
    #expect(
      text.hasSuffix(
        """
        Text.


        Fußnoten
        --------

        [^1] As long as you have an account.

             - Then we delete it.

        [^2] See the law.

        [^3] Nobody points here.

        """))
  }

  @Test func manyReferencesTakeLittleTime() throws {
    let body = "[^a]: b\n\n" + String(repeating: "c[^a]\n", count: 20_000)
    let page = try EmissionFixture.artifact(.html, body)
    #expect(page.contains("id=\"note-a-ref-20000\""))
    #expect(page.split(separator: "doc-backlink").count == 21)
  }
}
