/// Writes random notices of sections and paragraphs, some of them with something to find.
struct NoticeGenerator {
  /// Random numbers that are the same in every run: SplitMix64.
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15
  }

  /// A whole notice.
  mutating func notice(_ locale: String = "en", slug: String) -> String {
    "---\ntitle: Privacy\nslug: \(slug)\nlocale: \(locale)\n---\n\n"
      + (1...number(2...5)).map { _ in section() }.joined(separator: "\n")
  }

  /// A heading with what stands below it. Each section has a heading of its own.
  mutating func section() -> String {
    "## \(pick(Self.headings)) \(number(100...999_999))\n\n"
      + (0..<number(1...4)).map { _ in paragraph() + "\n" }.joined(separator: "\n")
  }

  /// A paragraph, list or other block.
  mutating func paragraph() -> String {
    number(0...2) == 0 ? pick(Self.blocks) : sentence() + " " + sentence()
  }

  private mutating func sentence() -> String {
    let words = (0..<number(3...9)).map { _ in pick(Self.words) }
    return "We " + words.joined(separator: " ") + (number(0...3) == 0 ? pick(Self.faults) : "")
      + "."
  }

  /// A number of a range.
  mutating func number(_ range: ClosedRange<Int>) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return range.lowerBound + Int((value ^ value >> 31) % UInt64(range.count))
  }

  /// One of some choices.
  mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
    choices[number(0...choices.count - 1)]
  }

  private static let headings = ["What we keep", "Cookies", "Your rights", "Who we are", "隱私"]

  private static let words = [
    "keep", "your", "data", "for", "a", "while", "and", "share", "nothing", "with", "*others*",
    "[them](https://example.net/a)", "`codes`", "**Names**", "—", "Zürich", "資料",
  ]

  private static let faults = [
    " A\u{200B}B", " the the", " ** bold**", " [x] (https://example.net)", " [x]()", " a&nbsp b",
    " **a **b", "  ", " [a][nowhere]", " http://example.net/b", " &amp;amp; c", "\u{AD}d",
  ]

  private static let blocks = [
    "- one\n- two\n- three", "1. first\n2. second", "> quoted", "| a | b |\n|---|---|\n| 1 | 2 |",
    "*x without a blank", "-y without a blank", "5. November 2025", "<b>bold", "    indented",
    "```\ncode\n```", "[a]: https://example.net/c", "#Heading without a blank",
  ]
}
