/// Reads single scalars out of bytes that may not be UTF-8.
package enum UTF8Decoding {
  /// The scalar that begins at `offset`, and how many bytes it takes.
  ///
  /// Malformed bytes give `nil` and the length of the maximal subpart (Unicode 16, section 3.9), at
  /// least 1. `offset` must lie in `bytes`.
  package static func scalar(
    in bytes: [UInt8], at offset: Int
  ) -> (scalar: Unicode.Scalar?, length: Int) {
    guard offset < bytes.count else { return (nil, 1) }
    let lead = bytes[offset]
    if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
    // Nearly all others are letters of two or three bytes, for which one look at each is enough.
    if lead &- 0xC2 < 0x1E, offset + 1 < bytes.count {
      let second = bytes[offset + 1] ^ 0x80
      if second < 0x40 {
        return (Unicode.Scalar(UInt16(lead & 0x1F) << 6 | UInt16(second)), 2)
      }
    } else if lead &- 0xE1 < 0x0C, offset + 2 < bytes.count {
      let second = bytes[offset + 1] ^ 0x80
      let third = bytes[offset + 2] ^ 0x80
      if second | third < 0x40 {
        let value = UInt16(lead & 0x0F) << 12 | UInt16(second) << 6 | UInt16(third)
        return (Unicode.Scalar(value), 3)
      }
    }
    let count: Int
    // The second byte's bounds shut out overlong forms, surrogates and what lies above U+10FFFF.
    var bounds: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: count = 2
    case 0xE0: (count, bounds) = (3, 0xA0...0xBF)
    case 0xED: (count, bounds) = (3, 0x80...0x9F)
    case 0xE1...0xEF: count = 3
    case 0xF0: (count, bounds) = (4, 0x90...0xBF)
    case 0xF4: (count, bounds) = (4, 0x80...0x8F)
    case 0xF1...0xF3: count = 4
    default: return (nil, 1)
    }
    var value = UInt32(lead) & (0x7F >> UInt32(count))
    for index in 1..<count {
      guard offset + index < bytes.count, bounds.contains(bytes[offset + index]) else {
        return (nil, index)
      }
      value = value << 6 | UInt32(bytes[offset + index] & 0x3F)
      bounds = 0x80...0xBF
    }
    return (Unicode.Scalar(value), count)
  }

  /// The scalar that ends before `offset`; `nil` at the start and behind malformed bytes.
  package static func scalar(before offset: Int, in bytes: [UInt8]) -> Unicode.Scalar? {
    var start = min(offset, bytes.count) - 1
    var steps = 0
    while start > 0, steps < 3, bytes[start] & 0xC0 == 0x80 {
      start -= 1
      steps += 1
    }
    guard start >= 0 else { return nil }
    let (scalar, length) = scalar(in: bytes, at: start)
    return start + length == offset ? scalar : nil
  }
}
