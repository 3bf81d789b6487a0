/// The words of a text. Scripts that are written without blanks give a word for each character.
struct WordSequence {
  /// The words as written.
  private(set) var words: [Substring] = []
  /// Whether a blank stands before each word.
  private(set) var hasBlankBefore: [Bool] = []

  /// Cuts a text into words.
  init(_ text: String) {
    var start: String.Index?
    var blank = false
    func end(at index: String.Index) -> Substring? { start.map { text[$0..<index] } }
    var index = text.unicodeScalars.startIndex
    while index < text.unicodeScalars.endIndex {
      let scalar = text.unicodeScalars[index]
      let isBlank = scalar.value <= 0x20 || scalar.properties.isWhitespace
      let standsAlone = Self.standsAlone(scalar)
      if isBlank || standsAlone {
        if let word = end(at: index) { append(word, blank) }
        if start != nil { blank = false }
        start = nil
      }
      let next = text.unicodeScalars.index(after: index)
      if isBlank {
        blank = true
      } else if standsAlone {
        append(text[index..<next], blank)
        blank = false
      } else if start == nil {
        start = index
      }
      index = next
    }
    if let word = end(at: index) { append(word, blank) }
  }

  private mutating func append(_ word: Substring, _ blank: Bool) {
    words.append(word)
    hasBlankBefore.append(blank && words.count > 1)
  }

  /// The words of a range as they stand in the text.
  func text(of range: Range<Int>) -> String {
    var text = ""
    for index in range {
      if hasBlankBefore[index], index > range.lowerBound { text += " " }
      text += words[index]
    }
    return text
  }

  /// Ideographs, kana and the scripts of South-East Asia that are set without blanks.
  private static func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2E80...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0xFF00...0xFF65, 0x20000...0x3FFFF:
      true
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF: true
    default: false
    }
  }
}
