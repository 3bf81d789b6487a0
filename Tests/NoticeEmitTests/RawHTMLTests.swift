import Testing

@testable import NoticeEmit

@Suite struct RawHTMLTests {
  @Test(arguments: [
    ("a<br>b<br/>c", "<p>a<br>b<br>c</p>\n"),
    ("<u>a *b*</u> <B CLASS=x>c</B>", "<p><u>a <em>b</em></u> <b class=\"x\">c</b></p>\n"),
    ("<u>a <b>b</u> c</b>", "<p><u>a b</u> c</p>\n"),
    ("a</u> b<u>", "<p>a b</p>\n"),
    ("*<u>a* b</u>", "<p><em>a</em> b</p>\n"),
    ("a <center>b</center>", "<p>a b</p>\n"),
    ("a <strike>b</strike>", "<p>a <s>b</s></p>\n"),
    ("a <div>b</div>", "<p>a b</p>\n"),
    ("a <script>b()</script> c", "<p>a  c</p>\n"),
    ("a <!-- b --> c", "<p>a  c</p>\n"),
    ("x <a href=\"/a\">b [c](/d)</a>", "<p>x <a href=\"/a\">b c</a></p>\n"),
    ("[a <a href=\"/c\">b</a>](/d)", "<p><a href=\"/d\">a b</a></p>\n"),
    (
      "x <time datetime=\"2026-05-04\">May 4</time>",
      "<p>x <time datetime=\"2026-05-04\">May 4</time></p>\n"
    ),
  ])
  func inlineTags(_ markdown: String, _ html: String) throws {
    #expect(try EmissionFixture.main(markdown) == html)
  }

  @Test(arguments: [
    ("<p>a<b>b</p>\n", "<p>a<b>b</b></p>"),
    ("<ul><li>a<li>b</ul>", "<ul><li>a</li><li>b</li></ul>"),
    ("<ul>a<li>b</ul>", "<ul><li>a</li><li>b</li></ul>"),
    ("<ul><li>a</li><ul><li>b</li></ul></ul>", "<ul><li>a</li><li><ul><li>b</li></ul></li></ul>"),
    ("<table><td>a<td>b</table>", "<table><tr><td>a</td><td>b</td></tr></table>"),
    (
      "<table><tr><td>a<td>b<tr><td>c<tr></table>",
      "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td></td></tr>"
        + "<tr><td></td><td></td></tr></table>"
    ),
    (
      "<table><tr><td rowspan=2>a<td>b<tr><td>c</table>",
      "<table><tr><td rowspan=\"2\">a</td><td>b</td></tr><tr><td>c</td></tr></table>"
    ),
    (
      "<table><tr><td rowspan=3>a<td colspan=2>b<tr><td>c</table>",
      "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td></td></tr></table>"
    ),
    (
      "<table><col><col span=3><tr><td>a</table>", "<table><tr><td>a</td></tr></table>"
    ),
    ("<table>x<tr><td>a</table>", "<table><tr><td>x</td></tr><tr><td>a</td></tr></table>"),
    ("<tr><td>a</td></tr>", "a"),
    ("<div>a<section>b</section></div>", "<div>ab</div>"),
    (
      "<details><summary>a</summary><p>b</details>",
      "<details><summary>a</summary><p>b</p></details>"
    ),
    ("<p>a<div>b</div></p>", "<p>a</p><div>b</div>"),
    ("<address>a<br>b</address>", "<address>a<br>b</address>"),
    ("<p>a &amp; &lt;b&gt; &eacute;</p>", "<p>a &amp; &lt;b&gt; é</p>"),
  ])
  func blocksAreBroughtInOrder(_ markdown: String, _ html: String) throws {
    #expect(try EmissionFixture.main(markdown) == html + "\n")
  }

  @Test func anElementMayEncloseMarkdown() throws {
    #expect(
      try EmissionFixture.main("<details>\n<summary>a</summary>\n\nb *c*\n\n</details>\n\nd\n")
        == """
        <details>
        <summary>a</summary>
        <p>b <em>c</em></p>
        </details>
        <p>d</p>

        """)
  }

  @Test func anElementEndsBeforeTheNextHeading() throws {
    let html = try EmissionFixture.main("<details>\n\na\n\n## b\n\n</details>\n")
    #expect(!html.contains("<details><p>"))
    #expect(html.contains("<p>a</p>"))
    #expect(
      try EmissionFixture.dropped("<details>\n\na\n\n## b\n\n</details>\n")
        == [.unbalancedTag("details"), .unbalancedTag("details")])
  }

  @Test func whatSwallowsTheEndIsShownAsText() throws {
    let html = try EmissionFixture.main("<div title=\"a>\nlegal text\n")
    #expect(html.contains("legal text"))
    #expect(try EmissionFixture.dropped("<!-- legal text") == [.unreadable])
  }

  @Test func whatWasDroppedIsKnownWithItsPlace() throws {
    let notice = EmissionFixture.notice(
      "a <font color=red>b</font> [c](javascript:d)\n\n<p onclick=e>\nf\n<script>g</script></p>\n")
    let dropped = try NoticeEmitter(notice: notice).droppedMarkup
    #expect(
      dropped.map(\.kind) == [
        .element("font"), .address("javascript:d"), .attribute("onclick", of: "p"),
        .element("script"),
      ])
    #expect(
      dropped.map { notice.source.text(of: $0.span) } == [
        "<font color=red>", "javascript:d", "<p onclick=e>", "<script>g</script></p>",
      ])
  }

  @Test func idsOnThePageAreUnique() throws {
    let html = try EmissionFixture.main(
      "## a {#x}\n\n<p id=x>b</p>\n\n<p id=y>c</p>\n\n<p id=y>d</p>\n")
    #expect(html.contains("<p>b</p>"))
    #expect(html.contains("<p id=\"y\">c</p>"))
    #expect(html.contains("<p>d</p>"))
  }
}
