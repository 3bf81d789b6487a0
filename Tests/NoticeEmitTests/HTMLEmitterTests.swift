import Testing

@testable import NoticeEmit

@Suite struct HTMLEmitterTests {
  @Test func thePageIsComplete() throws {
    let page = try EmissionFixture.artifact(.html, "Text.\n", locale: "ar", title: "A & \"B\"")
    #expect(
      page.hasPrefix(
        """
        <!DOCTYPE html>
        <html lang="ar" dir="rtl">
        <head>
        <meta charset="utf-8">
        <title>A &amp; "B"</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <style>
        """))
    #expect(
      page.hasSuffix(
        """
        </style>
        </head>
        <body>
        <a class="skip" href="#main-content">انتقل إلى المحتوى</a>
        <main id="main-content">
        <header>
        <h1>A &amp; "B"</h1>
        </header>
        <div class="text">
        <p>Text.</p>
        </div>
        </main>
        </body>
        </html>

        """))
  }

  @Test(arguments: [
    (
      "a *b* **c** `d<` ~~e~~",
      "<p>a <em>b</em> <strong>c</strong> <code>d&lt;</code> <del>e</del></p>\n"
    ),
    ("a  \nb\nc", "<p>a<br>\nb\nc</p>\n"),
    ("[a](/b \"c\")", "<p><a href=\"/b\" title=\"c\">a</a></p>\n"),
    ("![a *b*](/c.png)", "<p><img src=\"/c.png\" alt=\"a b\"></p>\n"),
    ("me@example.com", "<p><a href=\"mailto:me@example.com\">me@example.com</a></p>\n"),
    ("<me@example.com>", "<p><a href=\"mailto:me@example.com\">me@example.com</a></p>\n"),
    ("[a](javascript:b) ![c](data:d)", "<p>a c</p>\n"),
    ("3. a\n4. b", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n"),
    ("- a\n\n- b", "<ul>\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ul>\n"),
    ("- a\n  - b", "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n"),
    (
      "- [x] a\n- [ ] b",
      """
      <ul>
      <li><label><input type="checkbox" checked disabled> a</label></li>
      <li><label><input type="checkbox" disabled> b</label></li>
      </ul>

      """
    ),
    ("> a", "<blockquote>\n<p>a</p>\n</blockquote>\n"), ("---", "<hr>\n"),
    ("```js\n<a>\n```", "<pre><code class=\"language-js\">&lt;a&gt;\n</code></pre>\n"),
    ("[a]: /b", ""),
  ])
  func blocksAndInlines(_ markdown: String, _ html: String) throws {
    #expect(try EmissionFixture.main(markdown) == html)
  }

  @Test func tablesHaveHeadsWithScope() throws {
    #expect(
      try EmissionFixture.main("| a | b |\n|---|--:|\n| c | d |\n") == """
        <div class="table" role="group" tabindex="0" aria-label="Notice"><table>
        <thead>
        <tr>
        <th scope="col">a</th>
        <th scope="col" class="right">b</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td>c</td>
        <td class="right">d</td>
        </tr>
        </tbody>
        </table>
        </div>

        """)
  }

  /// A cell for each place that is left out would make ten times the bytes.
  @Test func manyShortRowsOfAWideTableHaveOneCellMore() throws {
    let header = String(repeating: "|a", count: 200) + "|\n" + String(repeating: "|-", count: 200)
    let page = try EmissionFixture.main(header + "|\n" + String(repeating: "|b\n", count: 100))
    #expect(page.contains("<td>b</td>\n<td colspan=\"199\"></td>\n</tr>"))
    #expect(page.ranges(of: "<tr>").count == 101)
    #expect(page.utf8.count < 40_000)
  }

  @Test func aTableWithoutRowsIsBalanced() throws {
    #expect(try EmissionFixture.main("| a |\n|---|\n\nb").hasSuffix("</table>\n</div>\n<p>b</p>\n"))
  }

  @Test func blockQuotesKeepTheirHeadings() throws {
    #expect(
      try EmissionFixture.main("> ## a {#b}") == """
        <blockquote>
        <h2 id="b">a</h2>
        </blockquote>

        """)
  }
}
