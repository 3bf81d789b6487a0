import SourceText
import Testing

@testable import NoticeEmit

@Suite struct TextEmitterTests {
  @Test(arguments: [
    ("a *b* **c** `d` ~~e~~", "a b c d ~~e~~\n"), ("a  \nb\nc", "a\nb c\n"),
    ("- a\n- b\n  - c\n\nd", "- a\n- b\n  - c\n\nd\n"), ("- a\n\n- b", "- a\n\n- b\n"),
    ("9. a\n10. b", "9.  a\n10. b\n"), ("1) a\n\n   b", "1) a\n\n   b\n"),
    ("- [x] a\n- [ ] b", "- [x] a\n- [ ] b\n"), ("> a\n>\n> b", "> a\n>\n> b\n"),
    ("- \n- a", "-\n- a\n"), ("- - a", "- - a\n"), ("    a\n\n      b", "    a\n\n      b\n"),
    ("---", "* * *\n"), ("![a](/b.png)", "a\n"),
    (
      "[a](https://x.example) [b](https://y.example) [c](https://x.example)",
      "a [1] b [2] c [1]\n\n[1] https://x.example\n[2] https://y.example\n"
    ),
    (
      "[x.example](https://x.example/) <https://y.example> me@x.example [b](#c)",
      "x.example https://y.example me@x.example b\n"
    ),
    ("[+49 30 1](tel:+49301)", "+49 30 1\n"), ("[a](javascript:b)", "a\n"),
    ("a<br>b <u>c</u> <a href=\"/d\">e</a>", "a\nb c e [1]\n\n[1] /d\n"),
    ("<p>a</p><ul><li>b<li>c<ul><li>d</ul></ul>", "a\n\n- b\n- c\n  - d\n"),
    ("<table><tr><th>a<th>b<tr><td>cc<td>d</table>", "a   b\n--  -\ncc  d\n"),
    ("<blockquote>a</blockquote>", "> a\n"), ("<pre>a\n  b</pre>", "    a\n      b\n"),
    ("a\u{1B}[31m", "a\u{FFFD}[31m\n"),
  ])
  func blocksAndInlines(_ markdown: String, _ text: String) throws {
    #expect(try EmissionFixture.text(markdown) == text)
  }

  @Test func rightToLeftTextStaysInOrder() throws {
    // Addresses are isolated, and a line that begins with Latin letters is marked.
    #expect(
      try EmissionFixture.text(
        "اكتب إلى <a@b.example> أو +41 44 555 01 23.\n\nABC من هنا\n\nABC\n\n`ABC من`\n",
        locale: "ar")
          == """
          اكتب إلى \u{2066}a@b.example\u{2069} أو \u{2066}+41 44 555 01 23\u{2069}.

          \u{200F}ABC من هنا

          ABC

          \u{200F}ABC من

          """)
    #expect(try EmissionFixture.text("שלום abc\n\nabc שלום") == "\u{200E}שלום abc\n\nabc שלום\n")
  }

  @Test(
    arguments: [
      ("de", "a <q>b</q>", "a „b“\n"), ("fr", "a <q>b</q>", "a «b»\n"), ("ja", "あ\nい", "あい\n"),
      ("en", "1\u{A0}km " + String(repeating: "word ", count: 14), nil),
    ] as [(String, String, String?)])
  func textFollowsItsLanguage(_ locale: String, _ body: String, _ text: String?) throws {
    let found = try EmissionFixture.text(body, locale: locale)
    if let text { #expect(found == text) } else { #expect(found.contains("1\u{A0}km")) }
  }

  @Test func headingsAreUnderlined() throws {
    #expect(
      try EmissionFixture.text("a\n\n## 日本 b\n\nc\n\n### d\n\ne") == """
        a


        日本 b
        ------

        c

        d
        ~

        e

        """)
  }

  @Test func tablesAreColumnsOrRecords() throws {
    #expect(
      try EmissionFixture.text("| 名 | b |\n|---|--:|\n| c | 1000 |\n") == """
        名     b
        --  ----
        c   1000

        """)
    let long = String(repeating: "word ", count: 15)
    #expect(
      try EmissionFixture.text("| a | b |\n|---|---|\n| c | \(long)|\n| d | |\n") == """
        a: c
        b: word word word word word word word word word word word word word
          word word

        a: d

        """)
  }

  @Test func headLongerThanALineStandsOnceAboveTheRecords() throws {
    let long = String(repeating: "word ", count: 15)
    #expect(
      try EmissionFixture.text("| a | \(long)|\n|---|---|\n| b | c |\n| d | e |\n| f | |\n") == """
        (2) word word word word word word word word word word word word word
          word word

        a: b
        (2) c

        a: d
        (2) e

        a: f

        """)
  }

  @Test func linesAreAtMost72Columns() throws {
    let prose = String(repeating: "some words and 個人情報、 more ", count: 60)
    let text = try EmissionFixture.text("\(prose)\n\n- \(prose)\n  1. \(prose)\n\n> \(prose)\n")
    for line in text.split(separator: "\n") {
      #expect(DisplayWidth.columns(of: String(line)) <= 72)
      #expect(!line.hasSuffix(" "))
    }
  }
}
