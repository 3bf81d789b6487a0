/// Texts of headings and lines as rules of the `structure` group compare them.
enum SectionText {
  /// A heading's text without case and with single blanks, for comparison.
  static func key(_ text: String) -> String {
    text.lowercased().split { $0.isWhitespace }.joined(separator: " ")
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
