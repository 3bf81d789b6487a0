extension ByteText {
  /// A range in lower case, as UTF-8.
  ///
  /// Letters that notices are written in are changed byte by byte and keep their length. Where others
  /// with case stand in the range, as Georgian or Cherokee ones, the standard library does it all.
  @usableFromInline
  package func lowercasedBytes(_ range: Range<Int>) -> [UInt8] {
    let range = range.clamped(to: 0..<bytes.count)
    var lowered = Array(bytes[range])
    var highest: UInt8 = 0
    for index in lowered.indices {
      let byte = lowered[index]
      highest = max(highest, byte)
      lowered[index] = byte &- 0x41 < 26 ? byte | 0x20 : byte
    }
    guard highest >= 0x80 else { return lowered }
    var index = 0
    while index < lowered.count {
      guard lowered[index] >= 0x80 else {
        index += 1
        continue
      }
      guard let length = Self.lower(&lowered, at: index) else {
        return Array(String(decoding: bytes[range], as: UTF8.self).lowercased().utf8)
      }
      index += length
    }
    return lowered
  }

  /// Brings a scalar outside ASCII into lower case and gives its length; `nil` where it may have a case
  /// that is not known here.
  @inline(__always)
  private static func lower(_ bytes: inout [UInt8], at index: Int) -> Int? {
    let first = bytes[index]
    // Arabic, Hebrew, Indic and Thai scripts, kana, Han and Hangul have none.
    switch first {
    case 0xD6...0xDF: return 2
    case 0xE0, 0xE3...0xE9, 0xEB...0xEE: return 3
    case 0xC2, 0xCA, 0xCB, 0xCC: return 2
    default: break
    }
    let second = index + 1 < bytes.count ? bytes[index + 1] : 0
    switch first {
    case 0xC3...0xD5:
      guard let (small, next) = lowered(first, second) else { return nil }
      bytes[index] = small
      if index + 1 < bytes.count { bytes[index + 1] = next }
      return 2
    case 0xE1: return lowerLatinAdditional(&bytes, second, at: index)
    // Signs for units and Roman figures, circled and further letters.
    case 0xE2:
      switch second {
      case 0x84...0x86, 0x92, 0x93, 0xB0...0xB3: return nil
      default: return 3
      }
    case 0xEA: return second >= 0xB0 ? 3 : nil
    case 0xEF:
      guard second == 0xBC, index + 2 < bytes.count else { return 3 }
      // Latin letters of full width.
      let third = bytes[index + 2]
      guard third >= 0xA1, third <= 0xBA else { return 3 }
      bytes[index + 1] = 0xBD
      bytes[index + 2] = third - 0x20
      return 3
    case 0xF0: return second == 0x9F || second >= 0xA0 ? 4 : nil
    default: return first < 0xC2 ? 1 : 4
    }
  }

  /// A Latin, Greek or Cyrillic letter of two bytes in lower case; `nil` where it may have a case that is
  /// not known here. A pair from U+0590 on is its own.
  package static func lowered(_ first: UInt8, _ second: UInt8) -> (UInt8, UInt8)? {
    let same = (first, second)
    switch (first, second) {
    case (0xC3, 0x80...0x96), (0xC3, 0x98...0x9E): return (first, second + 0x20)
    case (0xC3, _): return same
    case (0xC4, 0xB0), (0xC5, 0xB8): return nil
    case (0xC4, 0xB9...0xBE): return (first, second & 1 == 1 ? second + 1 : second)
    // U+013F is the last of its row.
    case (0xC4, 0xBF): return (0xC5, 0x80)
    case (0xC4, 0xB8): return same
    case (0xC4, _): return (first, second | 1)
    case (0xC5, 0x81...0x88), (0xC5, 0xB9...0xBE):
      return (first, second & 1 == 1 ? second + 1 : second)
    case (0xC5, 0x80), (0xC5, 0x89), (0xC5, 0xBF): return same
    case (0xC5, _): return (first, second | 1)
    // Romanian letters are here.
    case (0xC8, 0x80...0x9F): return (first, second | 1)
    case (0xC9, 0x90...0xBF): return same
    case (0xCD, 0x80...0xAF): return same
    case (0xCE, 0x86): return (0xCE, 0xAC)
    case (0xCE, 0x88...0x8A): return (0xCE, second + 0x25)
    case (0xCE, 0x8C): return (0xCF, 0x8C)
    case (0xCE, 0x8E...0x8F): return (0xCF, second - 1)
    case (0xCE, 0x91...0x9F): return (0xCE, second + 0x20)
    case (0xCE, 0xA0...0xAB) where second != 0xA2: return (0xCF, second - 0x20)
    case (0xCE, _): return same
    case (0xCF, 0x80...0x8E): return same
    case (0xD0, 0x80...0x8F): return (0xD1, second + 0x10)
    case (0xD0, 0x90...0x9F): return (0xD0, second + 0x20)
    case (0xD0, 0xA0...0xAF): return (0xD1, second - 0x20)
    case (0xD0, _): return same
    case (0xD1, 0x80...0x9F): return same
    case (0xD1, _), (0xD2, 0x80), (0xD2, 0x8A...0xBF), (0xD3, 0x90...0xBF), (0xD4, 0x80...0xAF):
      return (first, second | 1)
    case (0xD2, _): return same
    default: return first >= 0xD6 ? same : nil
    }
  }

  /// Latin letters of three bytes, as Vietnamese has them.
  private static func lowerLatinAdditional(
    _ bytes: inout [UInt8], _ second: UInt8, at index: Int
  ) -> Int? {
    guard index + 2 < bytes.count else { return nil }
    switch second {
    case 0xB8, 0xB9, 0xBB: break
    case 0xBA where bytes[index + 2] < 0x96 || bytes[index + 2] > 0x9F: break
    case 0xBA: return bytes[index + 2] == 0x9E ? nil : 3
    // Burmese, Hangul jamo, Ethiopic, Khmer.
    case 0x80, 0x81, 0x84...0x8D, 0x9E, 0x9F: return 3
    default: return nil
    }
    bytes[index + 2] |= 1
    return 3
  }
}
