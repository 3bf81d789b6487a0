import SourceText

/// Where a line may break between two scalars without a blank between them: what plain text needs of
/// Unicode line breaking (UAX #14) and of the Japanese rules for line ends (JIS X 4051).
enum LineBreaking {
  /// A blank at which no line breaks; it is written as a blank. Text that went through
  /// ``XMLCharacters`` cannot hold it.
  static let fixedBlank: UInt8 = 0x1F

  /// Whether a line may break between two scalars.
  ///
  /// - Parameters:
  ///   - before: The scalar before `previous`.
  ///   - previous: The last scalar before the place.
  ///   - next: The first scalar behind it.
  ///   - isAddress: Whether the run of text is a URL or e-mail address, in which hyphens bind.
  static func isAllowed(
    before: Unicode.Scalar?, _ previous: Unicode.Scalar, _ next: Unicode.Scalar, isAddress: Bool
  ) -> Bool {
    if previous.value < 0x80, next.value < 0x80 {
      return previous == "-" && !isAddress && isLetter(before) && isLetter(next)
    }
    if binds(previous) || binds(next) { return false }
    if previous == "\u{200B}" { return true }
    if DisplayWidth.width(of: next) == 0 { return false }
    switch previous {
    case "\u{2010}", "\u{00AD}": return !isAddress
    case "\u{2013}": return !isDigit(next)
    case "\u{2014}": return next != "\u{2014}" && !mayNotBegin(next)
    default: break
    }
    guard isIdeographic(previous) || isIdeographic(next) || isBoundary(previous) else {
      return previous == "-" && !isAddress && isLetter(before) && isLetter(next)
    }
    return !mayNotEnd(previous) && !mayNotBegin(next)
  }

  /// Whether a scalar ends a run of text that breaks at blanks only.
  static func isIdeographic(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x1100, DisplayWidth.width(of: scalar) == 2 else { return false }
    switch scalar.value {
    // Korean breaks at its blanks; its syllables stay together.
    case 0x1100...0x11FF, 0xA960...0xA97F, 0xAC00...0xD7FF: return false
    // The parts of an emoji sequence.
    case 0x1F3FB...0x1F3FF, 0x1F1E6...0x1F1FF: return false
    default: return true
    }
  }

  /// Narrow kana and marks that break as wide ones do.
  private static func isBoundary(_ scalar: Unicode.Scalar) -> Bool {
    (0xFF61...0xFF9F).contains(scalar.value)
  }

  private static func binds(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1F, 0xA0, 0x2007, 0x200D, 0x2011, 0x202F, 0x2060, 0xFEFF: true
    default: false
    }
  }

  private static func isLetter(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return scalar.value < 0x80
      ? (0x41...0x5A).contains(scalar.value & 0xDF) : scalar.properties.isAlphabetic
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value)
  }

  private static func mayNotBegin(_ scalar: Unicode.Scalar) -> Bool {
    nonStarters.contains(scalar)
  }

  private static func mayNotEnd(_ scalar: Unicode.Scalar) -> Bool {
    nonEnders.contains(scalar)
  }

  /// Closing marks, ends of sentences, small kana, signs of repetition, units behind numbers.
  private static let nonStarters = Set(
    """
    、。，．・：；？！）］｝」』】〉》〕〗〙〛’”»›…‥～〜／ー々〻ゝゞヽヾ\
    ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ\
    ％‰℃°｡､｣･ｰﾞﾟ,.:;!?)]}%
    """.unicodeScalars)

  /// Opening marks and signs before numbers.
  private static let nonEnders = Set("（［｛「『【〈《〔〖〘〚‘“«‹＄￥＃｢([{$£¥€#".unicodeScalars)
}
