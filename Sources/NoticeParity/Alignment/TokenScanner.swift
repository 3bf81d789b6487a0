import NoticeModel

/// Finds what of a text survives translation: names and other words in letters that both languages
/// may use, numbers whatever their digits, parts of addresses.
enum TokenScanner {
  /// The hashes of a text's tokens, in their order.
  static func tokens(of bytes: [UInt8], into tokens: inout [UInt32]) {
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if isLetter(byte) {
        offset = readWord(bytes, offset, &tokens)
      } else if byte &- 0x30 < 10 || ByteText.mayBeginWideDigit(byte),
        let digit = digit(bytes, offset)
      {
        offset = readNumber(bytes, offset, first: digit, &tokens)
      } else {
        offset += 1
      }
    }
  }

  /// A hash that tells short runs of bytes apart.
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return hash == 0 ? 1 : hash
  }

  private static func readWord(
    _ bytes: [UInt8], _ start: Int, _ tokens: inout [UInt32]
  ) -> Int {
    var hash: UInt32 = 2_166_136_261
    var offset = start
    var letters = 0
    while offset < bytes.count {
      var byte = bytes[offset]
      let isDigit = byte &- 0x30 < 10
      guard isLetter(byte) || isDigit || byte & 0xC0 == 0x80 else { break }
      if byte &- 0x41 < 26 { byte |= 0x20 }
      hash = (hash ^ UInt32(byte)) &* 16_777_619
      if byte & 0xC0 != 0x80 { letters += 1 }
      offset += 1
    }
    if letters >= 3 { tokens.append(hash == 0 ? 1 : hash) }
    return max(offset, start + 1)
  }

  /// Whether a byte begins a letter of a script that is set with blanks and has some hundred letters
  /// at most: up to U+07FF. The words of other scripts are not compared.
  private static func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0xC3 && byte <= 0xD5
  }

  private static func readNumber(
    _ bytes: [UInt8], _ start: Int, first: (value: UInt8, length: Int), _ tokens: inout [UInt32]
  ) -> Int {
    var hash: UInt32 = 2_166_136_261
    var offset = start
    while let digit = digit(bytes, offset) {
      hash = (hash ^ UInt32(0x30 + digit.value)) &* 16_777_619
      offset += digit.length
    }
    tokens.append(hash == 0 ? 1 : hash)
    return offset
  }

  /// The decimal digit at an offset, of any system that locales use.
  private static func digit(_ bytes: [UInt8], _ offset: Int) -> (value: UInt8, length: Int)? {
    guard offset < bytes.count else { return nil }
    let byte = bytes[offset]
    if byte < 0x80 { return byte &- 0x30 < 10 ? (byte - 0x30, 1) : nil }
    guard offset + 1 < bytes.count else { return nil }
    let second = bytes[offset + 1]
    switch byte {
    // U+0660, U+06F0
    case 0xD9: return second &- 0xA0 < 10 ? (second - 0xA0, 2) : nil
    case 0xDB: return second &- 0xB0 < 10 ? (second - 0xB0, 2) : nil
    case 0xE0, 0xE1, 0xEF:
      guard offset + 2 < bytes.count else { return nil }
      let scalar =
        UInt32(byte & 0x0F) << 12 | UInt32(second & 0x3F) << 6
        | UInt32(bytes[offset + 2] & 0x3F)
      for zero in zeros where scalar >= zero && scalar < zero + 10 {
        return (UInt8(scalar - zero), 3)
      }
      return nil
    default: return nil
    }
  }

  /// The zeros of digit systems from U+0800 on.
  private static let zeros: [UInt32] = [
    0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0E50, 0x0ED0, 0x0F20,
    0x1040, 0x17E0, 0xFF10,
  ]
}
