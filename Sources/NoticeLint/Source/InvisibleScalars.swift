import SourceText

/// Characters that have neither shape nor width (Unicode, `Default_Ignorable_Code_Point`), and
/// where writing needs them.
enum InvisibleScalars {
  /// Whether a character is one of them.
  ///
  /// Variation selectors are not: they change a shape.
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x34F, 0x61C, 0x115F...0x1160, 0x17B4...0x17B5, 0x180E, 0x200B...0x200F,
      0x2028...0x2029, 0x2060...0x2064, 0x206A...0x206F, 0x3164, 0xFEFF, 0xFFA0,
      0xE0001, 0xE0020...0xE007F:
      true
    default: false
    }
  }

  /// Whether a text shows nothing: blanks and such characters only.
  static func isBlank(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.properties.isWhitespace || contains($0) }
  }

  /// Whether a character has work to do between its neighbours: joiners in scripts that need them
  /// and in emoji, direction marks beside right-to-left letters, break hints in scripts without
  /// blanks.
  static func isNeeded(
    _ scalar: Unicode.Scalar, after left: Unicode.Scalar?, before right: Unicode.Scalar?
  ) -> Bool {
    let neighbours = [left, right].compactMap { $0?.value }
    switch scalar.value {
    case 0x200C, 0x200D:
      return neighbours.contains(where: needsJoiners) || neighbours.contains(where: isEmoji)
    case 0x200B:
      // Behind `**` it is what makes emphasis close beside CJK punctuation.
      return neighbours.contains { hasNoBlanks($0) || $0 == 0x2A || $0 == 0x5F }
    case 0x34F, 0x180E, 0x17B4, 0x17B5:
      return neighbours.contains { $0 >= 0x300 }
    case 0xE0020...0xE007F:
      return left.map { $0.value == 0x1F3F4 || contains($0) } ?? false
    default: return false
    }
  }

  /// Whether a character is a direction mark: U+200E, U+200F or U+061C.
  static func isDirectionMark(_ scalar: Unicode.Scalar) -> Bool {
    [0x200E, 0x200F, 0x61C].contains(scalar.value)
  }

  /// Whether letters that run from right to left stand within 100 bytes on the same line, so that a
  /// direction mark has something to set right.
  static func hasRightToLeftText(near span: SourceSpan, in bytes: [UInt8]) -> Bool {
    var start = span.start
    while start > max(0, span.start - 100), bytes[start - 1] != 0x0A { start -= 1 }
    var offset = start
    while offset < min(bytes.count, span.end + 100) {
      if offset >= span.end, bytes[offset] == 0x0A { return false }
      let (scalar, length) = UTF8Decoding.scalar(in: bytes, at: offset)
      if let scalar, isRightToLeft(scalar.value), !isDirectionMark(scalar) { return true }
      offset += length
    }
    return false
  }

  /// Whether a character is written from right to left.
  static func isRightToLeft(_ value: UInt32) -> Bool {
    switch value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }

  private static func needsJoiners(_ value: UInt32) -> Bool {
    switch value {
    case 0x600...0x8FF, 0x900...0xDFF, 0xF00...0x109F, 0x1780...0x18AF, 0x1B00...0x1C4F,
      0xA800...0xAAFF, 0xFB50...0xFDFF, 0xFE70...0xFEFC, 0x10A00...0x11FFF:
      true
    default: false
    }
  }

  private static func isEmoji(_ value: UInt32) -> Bool {
    value == 0xFE0F || (0x2190...0x2BFF).contains(value) || (0x1F000...0x1FAFF).contains(value)
  }

  private static func hasNoBlanks(_ value: UInt32) -> Bool {
    switch value {
    case 0xE00...0xEFF, 0xF00...0x109F, 0x1780...0x17FF, 0x1950...0x19FF, 0x1A20...0x1AAF,
      0x3000...0x30FF, 0x3400...0x9FFF, 0xFF00...0xFFEF:
      true
    default: false
    }
  }
}
