/// Reads character references: CommonMark 0.31.2, section 2.5.
enum EntityScanner {
  /// A reference's characters and the offset behind its `;`.
  struct Reference {
    var scalars: [Unicode.Scalar]
    var end: Int
  }

  /// The longest name of HTML5 has 31 letters.
  private static let maximumNameLength = 32

  /// The reference that starts with the `&` at `start`.
  static func reference(in bytes: ByteView, at start: Int, limit: Int) -> Reference? {
    if bytes[start + 1] == UInt8(ascii: "#") {
      return numericReference(in: bytes, at: start, limit: limit)
    }
    var end = start + 1
    while end < limit, end - start <= maximumNameLength, ASCII.isAlphanumeric(bytes[end]) {
      end += 1
    }
    guard end > start + 1, end < limit, bytes[end] == UInt8(ascii: ";"),
      let scalars = unsafe EntityTable.characters(bytes[start + 1..<end])
    else { return nil }
    return Reference(scalars: scalars, end: end + 1)
  }

  private static func numericReference(
    in bytes: ByteView, at start: Int, limit: Int
  ) -> Reference? {
    let isHexadecimal = bytes[start + 2] | 0x20 == UInt8(ascii: "x")
    let digits = start + (isHexadecimal ? 3 : 2)
    var end = digits
    var value: UInt32 = 0
    while end < limit, end - digits < (isHexadecimal ? 6 : 7) {
      guard let digit = digitValue(bytes[end], isHexadecimal: isHexadecimal) else { break }
      value = value * (isHexadecimal ? 16 : 10) + digit
      end += 1
    }
    guard end > digits, end < limit, bytes[end] == UInt8(ascii: ";") else { return nil }
    let scalar = value == 0 ? nil : Unicode.Scalar(value)
    return Reference(scalars: [scalar ?? "\u{FFFD}"], end: end + 1)
  }

  private static func digitValue(_ byte: UInt8, isHexadecimal: Bool) -> UInt32? {
    if ASCII.isDigit(byte) { return UInt32(byte - 0x30) }
    let letter = byte | 0x20
    guard isHexadecimal, letter >= UInt8(ascii: "a"), letter <= UInt8(ascii: "f") else {
      return nil
    }
    return UInt32(letter - UInt8(ascii: "a")) + 10
  }
}
