import Testing

@testable import NoticeEmit

@Suite struct ScriptInjectionTests {
  static let shapes = [
    "<script>alert(1)</script>", "<SCRIPT SRC=//x.example/a.js></SCRIPT>",
    "a <script>alert(1)</script> b",
    "<scr<script>ipt>alert(1)</script>", "<img src=x onerror=alert(1)>",
    "a <img src=x onerror=alert(1)> b",
    "<svg onload=alert(1)>", "<svg><script>alert(1)</script></svg>",
    "<math><mtext><img src=x onerror=alert(1)>",
    "<body onload=alert(1)>", "<iframe src=\"javascript:alert(1)\"></iframe>",
    "<object data=x></object>",
    "<embed src=x>", "<a href=\"javascript:alert(1)\">x</a>",
    "b <a href=\"javascript:alert(1)\">x</a>",
    "<a href=\"jAvAsCrIpT&colon;alert(1)\">x</a>", "<a href=\"java&#x09;script:alert(1)\">x</a>",
    "<a href=\"&#106;avascript:alert(1)\">x</a>", "<a href=' &#1; javascript:alert(1)'>x</a>",
    "[x](javascript:alert(1))", "[x](<java\tscript:alert(1)>)", "[x](&#106;avascript:alert(1))",
    "[x]\n\n[x]: javascript:alert(1)", "<javascript:alert(1)>", "![x](javascript:alert(1))",
    "[x](data:text/html;base64,PHNjcmlwdD4=)", "[x](/a\"onmouseover=\"alert(1))",
    "[x](/a 'b\" onx=\"c')",
    "![\" onerror=\"alert(1)](/a.png)", "[x](/a \"<!--\\\" onclick=\\\"alert(1)-->\")",
    "<p title=\"<!--\" onclick=\"alert(1)-->\">x</p>",
    "<p title='<!--\" onclick=alert(1) x=\"-->'>x</p>",
    "<p title='&{\" onclick=alert(1) \"}'>x</p>",
    "<p style=\"background:url(javascript:alert(1))\">x</p>",
    "<style>@import 'x';</style>", "<link rel=stylesheet href=x>",
    "<meta http-equiv=refresh content=\"0;url=x\">",
    "<base href=//x.example/>", "<form action=javascript:alert(1)><input type=submit></form>",
    "<button formaction=javascript:alert(1)>x</button>", "<video src=x onerror=alert(1)></video>",
    "<details ontoggle=alert(1) open>x</details>", "<marquee onstart=alert(1)>x</marquee>",
    "<template><script>alert(1)</script></template>",
    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
    "<!--><img src=x onerror=alert(1)>-->", "<!-- --!><img src=x onerror=alert(1)> -->",
    "<![CDATA[<img src=x onerror=alert(1)>]]>",
    "<?xml-stylesheet href=\"javascript:alert(1)\"?>", "<div\u{0C}onclick=alert(1)>x</div>",
    "<p/onclick=alert(1)>x</p>",
    "<a href=\"/x\" / onclick = alert(1)>x", "<textarea><img src=x onerror=alert(1)></textarea>",
    "<title></title><img src=x onerror=alert(1)>", "<xmp><img src=x onerror=alert(1)></xmp>",
    "<table background=\"javascript:alert(1)\"><tr><td onclick=alert(1)>x</table>",
    "<input onfocus=alert(1) autofocus>",
    "<img srcset=\"javascript:alert(1)\" src=javascript:alert(1)>",
    "<blockquote cite=javascript:alert(1)>x</blockquote>",
    "<policyc-end></policyc-end><script>alert(1)</script>", "<policyc-fragment onclick=alert(1)>x",
    "</policyc-fragment></body></html><script>alert(1)</script>",
    "## x {#\"><script>alert(1)</script>}",
    "## x {: #a\"onclick=alert(1) class=\"b\\\" onclick=c\" }",
    "```\"onclick=alert(1)\nx\n```", "<ul><li id='\" onclick=alert(1) \"'>x</ul>",
    "<a name=\"&quot; onclick=alert(1)\">x</a>",
    "<IMG \"\"\"><SCRIPT>alert(1)</SCRIPT>\"\\>", "<a\u{0}href=\"javascript:alert(1)\">x</a>",
    "<p \u{1}onclick=alert(1)>x</p>",
  ]

  private static let pageTags: Set<String> = [
    "!", "html", "head", "meta", "title", "style", "body", "main", "section", "input",
  ]
  private static let textTags = Set(
    """
    a abbr b bdi bdo br cite code dfn em i kbd mark q s samp small span strong sub sup u var del ins time img hr
    address aside div figure blockquote details h1 h2 h3 h4 h5 h6 p pre summary figcaption ul ol li dl dt dd
    table caption colgroup col thead tbody tfoot tr td th
    """.split(whereSeparator: \.isWhitespace).map(String.init))
  private static let attributes = Set(
    """
    lang dir class id title href hreflang datetime cite src alt width height open start type reversed value span
    colspan rowspan scope abbr charset name content checked disabled
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  @Test(arguments: shapes)
  func nothingOutsideTheAllowListReachesThePage(_ shape: String) throws {
    for body in [
      shape, "Text \(shape) text.", "- \(shape)\n", "| a |\n|---|\n| \(shape) |\n",
      "<div>\n\(shape)\n</div>",
    ] {
      let page = try EmissionFixture.artifact(.html, body, title: "T")
      guard let style = page.firstRange(of: "<style>"), let end = page.firstRange(of: "</style>")
      else {
        Issue.record("the page has no style")
        return
      }
      let head = TagScanner.tags(of: String(page[..<style.lowerBound]))
      let rest = TagScanner.tags(of: String(page[end.upperBound...]))
      for tag in head { #expect(Self.pageTags.contains(tag.name)) }
      for tag in rest {
        #expect(
          Self.textTags.contains(tag.name) || tag.name == "body" || tag.name == "main"
            || tag.name == "section", "\(tag)")
        for attribute in tag.attributes {
          #expect(Self.attributes.contains(attribute.name), "\(tag)")
          if ["href", "src", "cite"].contains(attribute.name) {
            let scheme = attribute.value.split(
              separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            let isRelative = scheme.count < 2 || scheme[0].contains { "/?#".contains($0) }
            #expect(
              isRelative || ["http", "https", "mailto", "tel"].contains(String(scheme[0])), "\(tag)"
            )
          }
        }
      }
      let xml = try EmissionFixture.artifact(.xml, body, title: "T")
      #expect(!xml.contains("<script"))
      _ = try EmissionFixture.artifact(.text, body, title: "T")
    }
  }
}
