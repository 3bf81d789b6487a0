/// UTF-8 bytes to search in.
///
/// No index can leave them: outside there is 0.
@usableFromInline
package struct ByteText: Sendable {
  /// A run of digits of one system.
  @usableFromInline
  package struct Digits {
    /// The offset behind the last digit.
    @usableFromInline package var end: Int
    /// The number of digits.
    @usableFromInline package var count: Int
    /// Their value; digits beyond the eighteenth are not added.
    @usableFromInline package var value: Int

    @inlinable
    init(end: Int, count: Int, value: Int) {
      self.end = end
      self.count = count
      self.value = value
    }
  }

  /// The bytes.
  @usableFromInline
  package let bytes: [UInt8]
  /// Their number.
  @inlinable package var count: Int { bytes.count }

  /// Takes bytes, which should be valid UTF-8.
  @inlinable
  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The byte at an offset; 0 outside.
  @inlinable @inline(__always)
  package func byte(_ offset: Int) -> UInt8 {
    offset >= 0 && offset < bytes.count ? bytes[offset] : 0
  }

  /// Whether a text stands at an offset.
  @inlinable
  package func hasPrefix(_ text: String, at offset: Int) -> Bool {
    var position = offset
    for byte in text.utf8 {
      guard self.byte(position) == byte else { return false }
      position += 1
    }
    return true
  }

  /// Whether a text in lower case stands at an offset in any case of ASCII letters.
  @inlinable
  package func hasPrefix(_ text: String, at offset: Int, foldingCase: Bool) -> Bool {
    var position = offset
    for byte in text.utf8 {
      let other = self.byte(position)
      let folded = foldingCase && other &- 0x41 < 26 ? other | 0x20 : other
      guard folded == byte else { return false }
      position += 1
    }
    return true
  }

  /// The length of the first of some texts that stands at an offset; 0 where none does.
  @inlinable
  package func prefixLength(at offset: Int, of texts: [String]) -> Int {
    for text in texts where hasPrefix(text, at: offset) { return text.utf8.count }
    return 0
  }

  /// Whether an ASCII letter stands at an offset.
  @inlinable
  package func isASCIILetter(at offset: Int) -> Bool {
    let byte = byte(offset) | 0x20
    return byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
  }

  /// The length of a blank, tab, line end, no-break or other white space; 0 where there is none.
  @inlinable
  package func blankLength(at offset: Int) -> Int {
    switch byte(offset) {
    case 0x20, 0x09, 0x0A, 0x0D: 1
    case 0xC2: byte(offset + 1) == 0xA0 ? 2 : 0
    // U+2000 to U+200B, U+200E, U+200F, U+202F: blanks, and marks that nobody sees.
    case 0xE2 where byte(offset + 1) == 0x80:
      switch byte(offset + 2) {
      case 0x80...0x8B, 0x8E, 0x8F, 0xAF: 3
      default: 0
      }
    case 0xE3: byte(offset + 1) == 0x80 && byte(offset + 2) == 0x80 ? 3 : 0
    default: 0
    }
  }

  /// Whether white space may begin with a byte; `false` is certain.
  @inlinable @inline(__always)
  package static func mayBeginBlank(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0D, 0x20, 0xC2, 0xE2, 0xE3: true
    default: false
    }
  }

  /// Whether white space stands at an offset.
  @inlinable
  package func isBlank(at offset: Int) -> Bool { blankLength(at: offset) > 0 }

  /// The offset behind all white space from an offset on.
  @inlinable
  package func skippingBlanks(from offset: Int) -> Int {
    var offset = offset
    while case let length = blankLength(at: offset), length > 0 { offset += length }
    return offset
  }

  /// The offset of the scalar before an offset; -1 at the start.
  @inlinable
  package func scalarStart(before offset: Int) -> Int {
    var position = offset - 1
    while position > 0, byte(position) & 0xC0 == 0x80 { position -= 1 }
    return position
  }

  /// The offset before all white space that ends at an offset.
  @inlinable
  package func skippingBlanks(before offset: Int) -> Int {
    var offset = offset
    while offset > 0, case let start = scalarStart(before: offset), isBlank(at: start) {
      offset = start
    }
    return offset
  }

  /// A range in lower case.
  @usableFromInline
  package func lowercased(_ range: Range<Int>) -> String {
    String(decoding: lowercasedBytes(range), as: UTF8.self)
  }
}
