import Testing

@testable import NoticeEmit

/// What a page has around the text, and what it makes of it.
@Suite struct PageTests {
  private static let english = """
    Intro, see [cookies](#cookies) and [2](#kept).

    ## What we keep {#kept}

    ## Cookies

    ### Their names

    ## Rights
    """
  private static let german = """
    Einleitung, siehe [Kekse](#kekse) und [Rechte](#rights).

    ## Was wir behalten

    ## Kekse

    ### Ihre Namen

    ## Rechte
    """

  @Test func sectionsHaveOneIdInAllLocales() throws {
    let pages = try EmissionFixture.pages([("en", Self.english), ("de", Self.german)])
    for page in pages {
      for id in ["kept", "cookies", "their-names", "rights"] {
        #expect(page.contains("<section id=\"\(id)\">"), "\(id)")
      }
    }
    // A link by the German heading's own words leads to its section, too.
    #expect(pages[1].contains("<a href=\"#cookies\">Kekse</a> und <a href=\"#rights\">Rechte</a>"))
  }

  @Test func anOwnAnchorWins() throws {
    let pages = try EmissionFixture.pages([
      ("en", "## A {#a}\n\n## B"), ("de", "## C {#c}\n\n## D {#a}"),
    ])
    #expect(pages[1].contains("<section id=\"c\">\n<h2>C</h2>"))
    #expect(pages[1].contains("<section id=\"a\">\n<h2>D</h2>"))
  }

  @Test func pagesNameTheOtherLanguages() throws {
    let bodies = [("en", "a"), ("de", "b"), ("ar", "c"), ("pt-BR", "d")]
    let pages = try EmissionFixture.pages(bodies)
    #expect(
      pages[0].contains(
        """
        <link rel="alternate" hreflang="en" href="notice.html">
        <link rel="alternate" hreflang="de" href="../../de/legal/notice.html">
        <link rel="alternate" hreflang="ar" href="../../ar/legal/notice.html">
        <link rel="alternate" hreflang="pt-BR" href="../../pt-BR/legal/notice.html">
        <link rel="alternate" hreflang="x-default" href="notice.html">
        """))
    for page in pages {
      #expect(!page.contains("canonical"))
      #expect(page.contains("dir=\"rtl\"") && page.contains(">العربية</a>"))
      #expect(page.contains(">Português (Brasil)</a>"))
    }
    #expect(pages[1].contains("<nav class=\"languages\" aria-label=\"Sprachen\">"))
    #expect(pages[1].contains("aria-current=\"page\">Deutsch</a>"))
  }

  @Test func addressesAreAbsoluteWhereTheSiteIsKnown() throws {
    var options = EmissionOptions()
    options.baseURL = BaseURL("https://example.org/a b")
    options.siteName = "Lindwurm & Co"
    let page = try EmissionFixture.pages([("en", "a"), ("de", "b")], options: options)[1]
    let base = "https://example.org/a%20b/"
    #expect(page.contains("<link rel=\"canonical\" href=\"\(base)de/legal/notice.html\">"))
    #expect(page.contains("hreflang=\"x-default\" href=\"\(base)en/legal/notice.html\">"))
    #expect(page.contains("<title>Notice – Lindwurm &amp; Co</title>"))
    #expect(page.contains("<p><a href=\"\(base)\"><bdi>Lindwurm &amp; Co</bdi></a></p>"))
  }

  /// A list of all on each would take the square of them.
  @Test func pagesOfVeryManyLocalesNameTheListOfDocuments() throws {
    let notice = EmissionFixture.notice("a")
    let edition = try #require(NoticeEdition(notice, isSource: true))
    var context = NoticeContext()
    context.editions = Array(repeating: edition, count: NoticeContext.mostListedEditions + 1)
    var options = EmissionOptions()
    for (base, address) in [(nil, "../../index.html"), ("https://a.example", nil)] {
      options.baseURL = base.flatMap { BaseURL($0) }
      let emitter = try NoticeEmitter(notice: notice, context: context, options: options)
      let page = String(decoding: try emitter.artifact(.html).bytes, as: UTF8.self)
      #expect(!page.contains("alternate") && !page.contains("<details>"))
      #expect(
        page.contains(
          """
          <nav class="languages" aria-label="Languages">
          <a href="\(address ?? "https://a.example/index.html")">Languages</a>
          </nav>
          """))
    }
    context.editions.removeLast()
    let emitter = try NoticeEmitter(notice: notice, context: context, options: options)
    let page = String(decoding: try emitter.artifact(.html).bytes, as: UTF8.self)
    #expect(page.contains("alternate") && page.contains("<details>"))
  }

  @Test func theContentsListTwoLevels() throws {
    let page = try EmissionFixture.pages([("de", Self.german)])[0]
    #expect(
      page.contains(
        """
        <nav class="contents" aria-label="Inhalt">
        <p aria-hidden="true">Inhalt</p>
        <ol>
        <li><a href="#was-wir-behalten">Was wir behalten</a></li>
        <li><a href="#kekse">Kekse</a>
        <ol>
        <li><a href="#ihre-namen">Ihre Namen</a></li>
        </ol>
        </li>
        <li><a href="#rechte">Rechte</a></li>
        </ol>
        </nav>
        """))
    #expect(!(try EmissionFixture.artifact(.html, "## a\n\n## b").contains("<nav")))
  }

  @Test(arguments: [
    // The title of the text is the page's.
    ("# T\n\n## A\n\n### B", "h1 T h2 A h3 B"), ("Text.\n\n# T\n\n## A", "h1 T h2 A"),
    // No level is left out.
    ("## A\n\n#### B\n\n### C\n\n## D", "h1 Notice h2 A h3 B h3 C h2 D"),
    ("### A", "h1 Notice h2 A"),
    // One title.
    ("# A\n\n## B\n\n# C", "h1 Notice h2 A h3 B h2 C"), ("> # A", "h1 Notice h2 A"),
    ("<h1>A</h1>\n\n<h5>B</h5>", "h1 Notice h2 A h3 B"), ("##\n\n## A", "h1 Notice h2 A"),
    ("<h2> </h2>\n\na", "h1 Notice"),
  ])
  func headingsAreInOrder(_ body: String, _ expected: String) throws {
    let page = try EmissionFixture.artifact(.html, body)
    let headings = page.split(separator: "<h").dropFirst().compactMap { part -> String? in
      guard let level = part.first, level.isNumber, let end = part.firstIndex(of: ">"),
        let close = part.firstRange(of: "</h")
      else { return nil }
      return "h\(level) \(part[part.index(after: end)..<close.lowerBound])"
    }
    #expect(headings.joined(separator: " ") == expected)
  }

  @Test func datesOfTheFrontMatterAreShownUnlessTheTextSaysThem() throws {
    let page = try EmissionFixture.artifact(
      .html, "Since 1 June 2026.", title: "T\neffective: 2026-06-01\nupdated: 2026-05-04")
    #expect(page.contains("<p>Last updated <time datetime=\"2026-05-04\">2026-05-04</time></p>"))
    #expect(!page.contains("Effective from"))
    #expect(page.contains("Since <time datetime=\"2026-06-01\">1 June 2026</time>."))
  }

  @Test func contactsAreLinks() throws {
    #expect(
      try EmissionFixture.main(
        "Call +41 44 555 01 23 or [mail +41 44 555 01 24](mailto:a@b.example).")
          == """
          <p>Call <a href="tel:+41445550123">+41 44 555 01 23</a> or <a href="mailto:a@b.example">mail \
          +41 44 555 01 24</a>.</p>

          """)
  }

  @Test func addressesAreIsolatedInRightToLeftText() throws {
    let main = try EmissionFixture.main(
      "اكتب إلى <a@b.example> أو +41 44 555 01 23، `x`، 2026-05-04.", locale: "ar")
    #expect(main.contains("<a href=\"mailto:a@b.example\" dir=\"ltr\">"))
    #expect(main.contains("<a href=\"tel:+41445550123\" dir=\"ltr\">"))
    #expect(main.contains("<code dir=\"ltr\">"))
    #expect(main.contains("<time datetime=\"2026-05-04\" dir=\"ltr\">"))
  }

  @Test(
    arguments: [
      ("ja", "これは\n文です。", "<p>これは文です。</p>\n"), ("ja", "これは\n*文*です。", "<p>これは<em>文</em>です。</p>\n"),
      ("ja", "これは\nABC です。", "<p>これは\nABC です。</p>\n"), ("ko", "이것은\n글", "<p>이것은\n글</p>\n"),
      (
        "en", "[](https://a.example/b)",
        "<p><a href=\"https://a.example/b\">https://a.example/b</a></p>\n"
      ),
      ("en", "| | b |\n|---|---|\n| c |", nil),
      ("en", "<aside>a</aside>", "<div>a</div>\n"),
      ("en", "<details>a</details>", "<div>a</div>\n"),
      (
        "en", "<details><summary>a</summary>b<summary>c</summary></details>",
        "<details><summary>a</summary>b<p>c</p></details>\n"
      ),
      (
        "en", "<time datetime=\"soon\">a</time> <time datetime=\"2026-05\">b</time>",
        "<p>a <time datetime=\"2026-05\">b</time></p>\n"
      ),
      ("en", "<dl><dd>a</dl>", "<div><div>a</div></div>\n"),
    ] as [(String, String, String?)])
  func whatIsWrittenIsMended(_ locale: String, _ body: String, _ html: String?) throws {
    let main = try EmissionFixture.main(body, locale: locale)
    if let html {
      #expect(main == html)
    } else {
      #expect(main.contains("<td></td>\n<th scope=\"col\">b</th>"))
      #expect(main.contains("<td>c</td>\n<td></td>\n</tr>"))
    }
  }

  @Test func theStyleIsSmallAndTheSameForAll() throws {
    #expect(PageStyle.css.utf8.count < 6 * 1024)
    #expect(!PageStyle.css.contains("url(") && !PageStyle.css.contains("@import"))
    for page in try EmissionFixture.pages([("en", "a"), ("ja", "b"), ("ar", "c")]) {
      #expect(page.contains("<style>\(PageStyle.css)</style>"))
    }
  }
}
