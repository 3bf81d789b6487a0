/// Which way a line of text runs, as a reader that knows nothing of the notice finds it out: by the first
/// letter (UAX #9, rules P2 and P3).
enum LineDirection {
  /// The mark that a line needs so that it runs as its notice does: U+200F or U+200E where its first
  /// letter runs the other way and letters of both ways are in it; otherwise nothing.
  static func mark(for line: [UInt8], isRightToLeft: Bool) -> [UInt8] {
    guard line.contains(where: { $0 >= 0x80 }) else { return [] }
    var first: Bool?
    var hasOther = false
    var depth = 0
    for scalar in String(decoding: line, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x2066...0x2068: depth += 1
      case 0x2069: depth = max(0, depth - 1)
      default:
        guard depth == 0, let direction = direction(of: scalar) else { continue }
        if first == nil { first = direction }
        if direction == isRightToLeft { hasOther = true }
      }
    }
    guard let first, first != isRightToLeft, hasOther else { return [] }
    return Array((isRightToLeft ? "\u{200F}" : "\u{200E}").utf8)
  }

  /// Whether a letter runs from right to left; `nil` for what takes the direction of its neighbours.
  private static func direction(of scalar: Unicode.Scalar) -> Bool? {
    switch scalar.value {
    case ..<0x80: return (0x41...0x5A).contains(scalar.value & 0xDF) ? false : nil
    // Digits of both kinds and their signs are no letters.
    case 0x0600...0x0605, 0x0660...0x066C, 0x06DD, 0x06F0...0x06F9: return nil
    case 0x200E: return false
    case 0x200F, 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF,
      0x1E800...0x1EFFF:
      return true
    default: return scalar.properties.isAlphabetic ? false : nil
    }
  }
}
