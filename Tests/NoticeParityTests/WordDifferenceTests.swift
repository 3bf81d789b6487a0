import NoticeParity
import Testing

/// How changes are shown word by word.
@Suite struct WordDifferenceTests {
  @Test(arguments: [
    (
      "We keep data for 30 days.", "We keep data for 14 days.",
      "We keep data for [-30-]{+14+} days."
    ),
    ("We keep data.", "We keep your data.", "We keep {+your+} data."),
    ("We keep your data.", "We keep data.", "We keep [-your-] data."),
    ("a b c d e f g h", "a b X d e f g h", "a b [-c-]{+X+} d e f …"),
    ("\"30\" days – all", "“30” days - all", "…"),
    ("保存期間は30日です。", "保存期間は14日です。", "… 期間は[-30-]{+14+}日です。"),
    ("old", "", "[-old-]"),
    ("", "new", "{+new+}"),
  ])
  func summary(_ old: String, _ new: String, _ expected: String) {
    #expect(WordDifference(from: old, to: new).summary() == expected)
  }

  @Test func cutsLongChanges() {
    let words = (0..<500).map(String.init).joined(separator: " ")
    #expect(
      WordDifference(from: "x", to: words).summary(limit: 80)
        == "[-x-]{+0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16…+}")
  }
}
