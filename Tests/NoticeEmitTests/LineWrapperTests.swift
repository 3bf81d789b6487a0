import SourceText
import Testing

@testable import NoticeEmit

@Suite struct LineWrapperTests {
  private func wrap(_ text: String, _ width: Int) -> [String] {
    LineWrapper.lines(Array(text.utf8), width: width).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(
    arguments: [
      ("aa bb cc", 5, ["aa bb", "cc"]), ("aa   bb", 9, ["aa bb"]), ("aa\nbb", 9, ["aa", "bb"]),
      ("", 9, []), ("aaaaaaa", 3, ["aaa", "aaa", "a"]),
      ("x https://example.com/a-b-c y", 8, ["x", "https://example.com/a-b-c", "y"]),
      ("x me-you@example.com", 6, ["x", "me-you@example.com"]),
      ("aa\u{A0}bb cc", 6, ["aa\u{A0}bb", "cc"]),
      ("well-known fact", 6, ["well-", "known", "fact"]),
      ("5-10 items", 4, ["5-10", "item", "s"]),
      ("日本語の文章です。", 6, ["日本語", "の文章", "です。"]),
      ("日本語です。次", 10, ["日本語で", "す。次"]),
      ("「日本」「語」", 8, ["「日本」", "「語」"]), ("ああっと", 4, ["あ", "あっ", "と"]),
      ("開人情報", 7, ["開人情", "報"]), ("文https://example.com/文", 6, ["文", "https://example.com/", "文"]),
      ("개인정보 처리방침", 10, ["개인정보", "처리방침"]),
      ("e\u{301}e\u{301}e\u{301}", 2, ["e\u{301}e\u{301}", "e\u{301}"]),
      ("a\u{200B}b c", 1, ["a", "b", "c"]), ("a\u{1F}b c", 3, ["a b", "c"]),
      ("co\u{AD}op", 9, ["coop"]),
    ] as [(String, Int, [String])])
  func lines(_ text: String, _ width: Int, _ lines: [String]) {
    #expect(wrap(text, width) == lines)
  }

  @Test func noLineIsWiderThanAsked() {
    let text = String(
      repeating: "個人情報（氏名、住所）を「方針」に従い、取り扱います。Privacy notice text とする。", count: 40)
    for width in 10...80 {
      for line in wrap(text, width) {
        #expect(DisplayWidth.columns(of: line) <= width)
        #expect(!"、。）」".contains(line.first ?? "x"))
        #expect(!"（「".contains(line.last ?? "x"))
      }
      #expect(wrap(text, width).joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
  }
}
