import SourceText
import Testing

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("Privacy", 7), ("é", 1), ("ü", 1),
    // East Asian wide, fullwidth and halfwidth.
    ("隱私", 4), ("プライバシー", 12), ("개인정보", 8), ("，", 2), ("ｶﾅ", 2), ("\u{3000}", 2),
    // Combining marks, Hangul vowels, format characters.
    ("e\u{301}", 1), ("\u{1112}\u{1161}\u{11AB}", 2), ("a\u{200B}b", 2), ("\u{FEFF}a", 1),
    ("نَ", 1), ("ไม่", 2), ("हि", 2), ("a\u{200F}b", 2), ("\u{2066}x\u{2069}", 1), ("\u{AD}", 1),
    // Emoji: with and without presentation, skin tone, joined, flag, keycap.
    ("😀", 2), ("❤", 1), ("❤\u{FE0F}", 2), ("👍🏽", 2), ("👩\u{200D}💻", 2),
    ("👩\u{200D}👩\u{200D}👧", 2), ("🤷\u{200D}♀\u{FE0F}", 2), ("🇹🇼", 2), ("1\u{FE0F}\u{20E3}", 2),
    ("a\u{FE0F}", 1),
    // Controls are shown as one sign each.
    ("\u{1}\u{7F}", 2), ("\u{10FFFF}", 1),
  ])
  func columns(text: String, expected: Int) {
    #expect(DisplayWidth.columns(of: text) == expected)
  }

  @Test func tabsRunToTheNextStop() {
    #expect(DisplayWidth.columns(of: "\t") == 4)
    #expect(DisplayWidth.columns(of: "ab\tc") == 5)
    #expect(DisplayWidth.columns(of: "隱\t", tabStop: 8) == 8)
    #expect(DisplayWidth.columns(of: "\t", from: 3) == 1)
    #expect(DisplayWidth.columns(of: "\t", tabStop: 0) == 1)
  }

  @Test func malformedBytesCountOneEach() {
    #expect(DisplayWidth.columns(of: [0x61, 0xFF, 0xFE, 0x62]) == 4)
    #expect(DisplayWidth.columns(of: [0xE9, 0x9A]) == 1)
  }

  @Test func displayColumnsOfAFile() {
    let file = SourceFile(path: "a.md", text: "x\n隱\tA")
    #expect(file.displayColumn(at: 2) == 1)
    #expect(file.displayColumn(at: 5) == 3)
    #expect(file.displayColumn(at: 6) == 5)
    #expect(file.displayColumn(at: 6, tabStop: 8) == 9)
  }

  @Test func everyScalarHasAWidth() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let width = DisplayWidth.width(of: scalar)
      if !(0...2).contains(width) { Issue.record("U+\(String(value, radix: 16)): \(width)") }
    }
  }
}
