import Testing

@testable import NoticeEmit

@Suite struct SectionTests {
  static let body = """
    Intro.

    ## 1. What we collect {#collect}

    [a](https://x.example)

    ### Cookies

    [b](https://y.example) [c](https://x.example)

    ## Cookies

    d
    """

  @Test func sectionsNestAsHeadingsDo() throws {
    #expect(
      try EmissionFixture.main(Self.body) == """
        <p>Intro.</p>
        <section id="collect">
        <h2>1. What we collect</h2>
        <p><a href="https://x.example">a</a></p>
        <section id="cookies">
        <h3>Cookies</h3>
        <p><a href="https://y.example">b</a> <a href="https://x.example">c</a></p>
        </section>
        </section>
        <section id="cookies-2">
        <h2>Cookies</h2>
        <p>d</p>
        </section>

        """)
  }

  @Test func linksAreNumberedBySection() throws {
    #expect(
      try EmissionFixture.text(Self.body) == """
        Intro.


        1. What we collect
        ------------------

        a [1]

        [1] https://x.example

        Cookies
        ~~~~~~~

        b [1] c [2]

        [1] https://y.example
        [2] https://x.example


        Cookies
        -------

        d

        """)
  }

  @Test func xmlKeepsLevelNumberAndAnchor() throws {
    let xml = try EmissionFixture.artifact(.xml, Self.body)
    #expect(
      xml.contains(
        """
            <section level="2" number="1." anchor="collect" id="collect" title="What we collect" \
        line="9" offset="62"
        """))
    #expect(
      xml.contains(
        """
              <section level="3" id="cookies" title="Cookies"
        """))
  }

  @Test func aHeadingOfTheFirstLevelIsTheTitle() throws {
    let page = try EmissionFixture.artifact(.html, "# Own title\n\na\n\n## b\n")
    #expect(page.contains("<header>\n<h1 id=\"own-title\">Own title</h1>\n</header>\n"))
    #expect(page.contains("<title>Notice</title>"))
    #expect(try EmissionFixture.artifact(.text, "# Own title\n\na\n").hasPrefix("Own title\n===="))
  }

  @Test func skippedLevelsStayBalanced() throws {
    let html = try EmissionFixture.main("#### a\n\n## b\n\n##### c\n\n### d\n")
    #expect(html.ranges(of: "<section").count == 4)
    #expect(html.ranges(of: "</section>").count == 4)
    #expect(html.hasSuffix("</section>\n</section>\n"))
  }
}
