/// Tests on scalars, as CommonMark 0.31.2 section 2.1 defines the classes.
enum UnicodeClass {
  /// Category Zs, tab, line feed, form feed or carriage return.
  static func isWhitespace(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return ASCII.isSpace(UInt8(truncatingIfNeeded: scalar.value)) }
    return scalar.properties.generalCategory == .spaceSeparator
  }

  /// Category P or S.
  static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return ASCII.isPunctuation(UInt8(truncatingIfNeeded: scalar.value)) }
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol,
      .modifierSymbol, .otherSymbol:
      return true
    default:
      return false
    }
  }
}
