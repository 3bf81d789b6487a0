import Testing

@testable import NoticeModel

@Suite struct WordScannerTests {
  private func words(_ text: String) -> [String] {
    var scanner = WordScanner(Array(text.utf8))
    var words: [String] = []
    while let item = scanner.next() {
      guard case .word(_, let isCapital, _) = item else { continue }
      words.append((isCapital ? "^" : "") + String(decoding: scanner.word, as: UTF8.self))
    }
    return words
  }

  @Test func everyRussianLetterHasOneCase() {
    for value in UInt32(0x410)...0x44F {
      guard let letter = Unicode.Scalar(value) else { continue }
      let isCapital = letter.properties.isUppercase
      let folded = letter.properties.lowercaseMapping
      #expect(words("\(letter)") == [(isCapital ? "^" : "") + folded])
    }
  }

  @Test(arguments: [
    ("Ёлка и ЕЛКА", ["^елка", "и", "^елка"]), ("Ємність ґанку", ["^ємність", "ґанку"]),
    ("персональные данные", ["персональные", "данные"]),
    ("我们的Cookie", ["我", "们", "的", "^cookie"]), ("개인 정보", ["개", "인", "정", "보"]),
    ("クッキー", ["ク", "ッ", "キ", "ー"]), ("Straße über", ["^strasse", "uber"]),
    ("Ａ４", ["^a4"]), ("الإفصاح", ["الافصاح"]), ("गोपनीयता", ["गोपनीयता"]),
  ])
  func wordsAreFolded(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test func aLetterThatIsCutOffEndsTheText() {
    for bytes in [[0xD0], [0xE6, 0x88], [0x61, 0xD1], [0xEB, 0xB0], [0xF0, 0x9F]] as [[UInt8]] {
      var scanner = WordScanner(bytes)
      while scanner.next() != nil {}
      #expect(scanner.offset == bytes.count)
    }
  }
}
