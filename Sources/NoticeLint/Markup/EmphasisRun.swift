import SourceText

/// What stands on both sides of a run of `*` or `_`, and whether the run can open or close emphasis
/// there (CommonMark 0.31.2, section 6.2).
struct EmphasisRun {
  /// `*` or `_`.
  var byte: UInt8
  /// The character before; `nil` at the start of the text.
  var before: Unicode.Scalar?
  /// The character behind.
  var after: Unicode.Scalar?

  /// Whether it can open emphasis.
  var canOpen: Bool {
    isLeftFlanking
      && (byte == UInt8(ascii: "*") || !isRightFlanking || Self.isPunctuation(before))
  }

  /// Whether it can close emphasis.
  var canClose: Bool {
    isRightFlanking
      && (byte == UInt8(ascii: "*") || !isLeftFlanking || Self.isPunctuation(after))
  }

  private var isLeftFlanking: Bool {
    !Self.isBlank(after)
      && (!Self.isPunctuation(after) || Self.isBlank(before) || Self.isPunctuation(before))
  }

  private var isRightFlanking: Bool {
    !Self.isBlank(before)
      && (!Self.isPunctuation(before) || Self.isBlank(after) || Self.isPunctuation(after))
  }

  /// Whether a character is white space, or the text ends there.
  static func isBlank(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return true }
    return scalar.value <= 0x20 || scalar.properties.generalCategory == .spaceSeparator
  }

  /// Whether a character is punctuation or a symbol.
  static func isPunctuation(_ scalar: Unicode.Scalar?) -> Bool {
    switch scalar?.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol,
      .modifierSymbol, .otherSymbol:
      true
    default: false
    }
  }
}
