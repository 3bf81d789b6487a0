import NoticeModel

/// A text between quotation marks.
struct QuotedText: Sendable {
  /// The text without its marks.
  let inner: Range<Int>
  /// The text with its marks.
  let outer: Range<Int>

  private static let marks: [(open: Unicode.Scalar, close: [String])] = [
    ("\"", ["\""]), ("“", ["”", "“"]), ("„", ["“", "”", "\""]), ("”", ["”"]), ("«", ["»"]),
    ("»", ["«", "»"]), ("「", ["」"]), ("『", ["』"]), ("《", ["》"]), ("‘", ["’"]),
    ("＂", ["＂"]), ("'", ["'"]),
  ]

  /// The opening marks, beside each other.
  private static let openings = marks.map(\.open.value)

  /// The quoted texts of a text, none longer than a title is.
  static func all(in text: ByteText, longest: Int = 90) -> [QuotedText] {
    guard mayStand(in: text) else { return [] }
    var found: [QuotedText] = []
    var offset = 0
    while offset < text.count {
      guard mayOpen(text.byte(offset)), let quoted = quoted(at: offset, in: text, longest) else {
        offset += 1
        continue
      }
      found.append(quoted)
      offset = quoted.outer.upperBound
    }
    return found
  }

  /// Whether a text may hold one: a look that is cheaper than a walk.
  static func mayStand(in text: ByteText) -> Bool {
    firstBytes.contains { text.bytes.holds($0) }
  }

  /// The bytes that marks begin with.
  private static let firstBytes: [UInt8] = [0x22, 0x27, 0xC2, 0xE2, 0xE3, 0xEF]

  @inline(__always)
  private static func mayOpen(_ byte: UInt8) -> Bool {
    byte == 0x22 || byte == 0x27 || byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF
  }

  private static func quoted(at start: Int, in text: ByteText, _ longest: Int) -> QuotedText? {
    let (scalar, length) = UTF8Decoding.scalar(in: text.bytes, at: start)
    guard let scalar, let index = openings.firstIndex(of: scalar.value) else { return nil }
    let mark = marks[index]
    // An apostrophe stands behind a letter.
    if mark.open == "'" || mark.open == "‘" || mark.open == "”", text.isLetter(before: start) {
      return nil
    }
    let inner = start + length
    var offset = inner
    while offset < text.count, offset - inner <= longest {
      let length = text.prefixLength(at: offset, of: mark.close)
      if length > 0, offset > inner {
        // "l’avis" within marks is no end.
        if mark.open == "'" || mark.open == "‘", text.letterLength(at: offset + length) > 0 {
          offset += length
          continue
        }
        return QuotedText(inner: inner..<offset, outer: start..<offset + length)
      }
      if text.byte(offset) == 0x0A { return nil }
      offset += 1
    }
    return nil
  }
}
