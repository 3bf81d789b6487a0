import NoticeModel

/// Texts of headings and lines as rules of the `structure` group compare them.
enum SectionText {
  /// A heading's text without case and with single blanks, for comparison.
  static func key(_ text: String) -> String {
    var lowered = ByteText(Array(text.utf8)).lowercasedBytes(0..<text.utf8.count)
    // What stays is moved to the front.
    var count = 0
    var offset = 0
    while offset < lowered.count {
      let length = blankLength(at: offset, in: lowered)
      if length == 0 || count > 0 && lowered[count - 1] != 0x20 {
        lowered[count] = length == 0 ? lowered[offset] : 0x20
        count += 1
      }
      offset += max(length, 1)
    }
    if count > 0, lowered[count - 1] == 0x20 { count -= 1 }
    return String(decoding: lowered[..<count], as: UTF8.self)
  }

  /// The length of Unicode's white space at an offset; 0 where there is none.
  private static func blankLength(at offset: Int, in bytes: [UInt8]) -> Int {
    let byte = bytes[offset]
    if byte < 0x80 { return byte == 0x20 || byte >= 0x09 && byte <= 0x0D ? 1 : 0 }
    guard [0xC2, 0xE1, 0xE2, 0xE3].contains(byte) else { return 0 }
    let scalar = UTF8Decoding.scalar(in: bytes, at: offset)
    return scalar.scalar?.properties.isWhitespace ?? false ? scalar.length : 0
  }

  /// Whether a character ends a sentence or a clause, so that the next line may begin anew.
  static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .otherPunctuation, .dashPunctuation, .connectorPunctuation: true
    default: false
    }
  }

  /// Whether a character ends a sentence in one of the scripts that notices are written in.
  static func endsSentence(_ scalar: Unicode.Scalar) -> Bool {
    ".!?。！？．｡؟۔।॥".unicodeScalars.contains(scalar)
  }

  /// Whether a character may begin a sentence: a capital, or a letter of a script without case.
  static func beginsSentence(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter, .otherLetter: true
    default: false
    }
  }
}
