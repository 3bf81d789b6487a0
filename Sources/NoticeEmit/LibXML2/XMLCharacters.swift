/// Makes bytes fit for a libxml2 tree, which does not check what it is given.
enum XMLCharacters {
  /// Appends text to a buffer: malformed UTF-8, C0 and C1 controls, noncharacters and U+FFFE or
  /// U+FFFF become U+FFFD; CR LF and CR become LF; tab and LF stay (XML 1.0, section 2.2; HTML,
  /// section 13.2.3.5).
  static func append(_ bytes: some Collection<UInt8>, to target: inout [UInt8]) {
    let done: Void? = bytes.withContiguousStorageIfAvailable {
      unsafe append(buffer: $0, to: &target)
    }
    if done == nil {
      unsafe Array(bytes).withUnsafeBufferPointer { unsafe append(buffer: $0, to: &target) }
    }
  }

  /// The text of `string`, fit for a tree.
  static func sanitized(_ string: String) -> String {
    if string.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return string }
    var bytes: [UInt8] = []
    append(string.utf8, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func append(
    buffer source: UnsafeBufferPointer<UInt8>, to target: inout [UInt8]
  ) {
    var clean = 0
    var offset = 0
    while offset < source.count {
      let byte = unsafe source[offset]
      if (byte >= 0x20 && byte < 0x7F) || byte == 0x0A || byte == 0x09 {
        offset += 1
        continue
      }
      let length = unsafe byte < 0x80 ? 0 : lengthOfLegalScalar(in: source, at: offset)
      if length > 0 {
        offset += length
        continue
      }
      unsafe target.append(contentsOf: source[clean..<offset])
      offset += 1
      if byte == 0x0D {
        if unsafe offset == source.count || source[offset] != 0x0A { target.append(0x0A) }
      } else {
        target.append(contentsOf: [0xEF, 0xBF, 0xBD])
        while byte >= 0xC0, offset < source.count, unsafe source[offset] & 0xC0 == 0x80 {
          offset += 1
        }
      }
      clean = offset
    }
    unsafe target.append(contentsOf: source[clean...])
  }

  /// The length of the scalar at an offset, 2 to 4; 0 where the bytes are no legal scalar.
  private static func lengthOfLegalScalar(
    in source: UnsafeBufferPointer<UInt8>, at offset: Int
  ) -> Int {
    let lead = unsafe source[offset]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, lead <= 0xF4, offset + length <= source.count else { return 0 }
    var value = UInt32(lead) & (length == 4 ? 0x07 : length == 3 ? 0x0F : 0x1F)
    for index in offset + 1..<offset + length {
      guard unsafe source[index] & 0xC0 == 0x80 else { return 0 }
      value = unsafe value << 6 | UInt32(source[index] & 0x3F)
    }
    let shortest: UInt32 = length == 4 ? 0x10000 : length == 3 ? 0x800 : 0x80
    guard value >= shortest, let scalar = Unicode.Scalar(value) else { return 0 }
    return isLegal(scalar) ? length : 0
  }

  private static func isLegal(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x80...0x9F, 0xFDD0...0xFDEF: false
    default: scalar.value & 0xFFFE != 0xFFFE
    }
  }
}
