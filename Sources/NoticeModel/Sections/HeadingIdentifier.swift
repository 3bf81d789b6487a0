/// The ids that pages give to headings that have none of their own.
package enum HeadingIdentifier {
  /// A title in the form of an id: letters, marks and digits in lower case, joined by `-`.
  package static func text(for title: String) -> String {
    var result = ""
    var length = 0
    var isGapPending = false
    for scalar in title.unicodeScalars {
      if scalar == "'" || scalar == "\u{2019}" { continue }
      guard isWordScalar(scalar) else {
        isGapPending = length > 0
        continue
      }
      if length >= 64 { break }
      if isGapPending { result.append("-") }
      isGapPending = false
      result.append(scalar.properties.lowercaseMapping)
      length += 1
    }
    return result.isEmpty ? "section" : result
  }

  /// Letters, marks and digits of a text in lower case, which is what all ways to make an id have in
  /// common.
  package static func letters(of text: String) -> String {
    var letters = ""
    for scalar in text.unicodeScalars where isWordScalar(scalar) {
      letters += scalar.properties.lowercaseMapping
    }
    return letters
  }

  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber:
      true
    default: false
    }
  }
}
