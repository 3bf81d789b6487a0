import NoticeModel

/// Texts of headings and lines as rules of the `structure` group compare them.
enum SectionText {
  /// A heading's text without case and with single blanks, for comparison.
  static func key(_ text: String) -> String {
    let lowered = ByteText(Array(text.utf8)).lowercasedBytes(0..<text.utf8.count)
    guard lowered.allSatisfy({ $0 < 0x80 }) else {
      return String(decoding: lowered, as: UTF8.self).split { $0.isWhitespace }
        .joined(separator: " ")
    }
    var key: [UInt8] = []
    key.reserveCapacity(lowered.count)
    for byte in lowered {
      let isBlank = byte == 0x20 || byte >= 0x09 && byte <= 0x0D
      if !isBlank {
        key.append(byte)
      } else if let last = key.last, last != 0x20 {
        key.append(0x20)
      }
    }
    if key.last == 0x20 { key.removeLast() }
    return String(decoding: key, as: UTF8.self)
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
