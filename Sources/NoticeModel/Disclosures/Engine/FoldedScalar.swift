/// One scalar of a text as patterns see it: without case, accents and typographic variants.
struct FoldedScalar {
  /// What a scalar does to words and sentences.
  enum Role: UInt8 {
    /// Part of a word.
    case letter
    /// Part of a number or a word.
    case digit
    /// A word of its own: Han, Kana, Hangul.
    case sign
    case apostrophe
    case hyphen
    /// A full stop, which may also end an abbreviation.
    case stop
    /// A mark that ends a sentence for certain.
    case endMark
    case question
    case colon
    /// A blank of any width.
    case blank
    /// Where a line ends for the reader.
    case lineFeed
    /// Where a line ends in the source only.
    case softBreak
    /// A mark in front of a list's item.
    case bullet
    /// Seen by nobody.
    case ignorable
    /// Any other mark.
    case mark
  }

  /// What it does.
  var role: Role
  /// The number of bytes that it has in the text.
  var length: Int
  /// Whether it is a capital.
  var isCapital = false

  /// Reads the scalar at an offset and appends its folded bytes to `word` where it is part of one.
  @inline(__always)
  static func read(_ bytes: [UInt8], at offset: Int, into word: inout [UInt8]) -> FoldedScalar {
    let byte = bytes[offset]
    guard byte < 0x80 else { return readWide(bytes, at: offset, into: &word) }
    switch byte {
    case 0x61...0x7A:
      word.append(byte)
      return FoldedScalar(role: .letter, length: 1)
    case 0x41...0x5A:
      word.append(byte | 0x20)
      return FoldedScalar(role: .letter, length: 1, isCapital: true)
    case 0x30...0x39:
      word.append(byte)
      return FoldedScalar(role: .digit, length: 1)
    case 0x20, 0x09, 0x0D: return FoldedScalar(role: .blank, length: 1)
    case 0x0A: return FoldedScalar(role: .lineFeed, length: 1)
    case 0x0B: return FoldedScalar(role: .softBreak, length: 1)
    case UInt8(ascii: "'"): return FoldedScalar(role: .apostrophe, length: 1)
    case UInt8(ascii: "-"): return FoldedScalar(role: .hyphen, length: 1)
    case UInt8(ascii: "."): return FoldedScalar(role: .stop, length: 1)
    case UInt8(ascii: "!"): return FoldedScalar(role: .endMark, length: 1)
    case UInt8(ascii: "?"): return FoldedScalar(role: .question, length: 1)
    case UInt8(ascii: ":"): return FoldedScalar(role: .colon, length: 1)
    default: return FoldedScalar(role: .mark, length: 1)
    }
  }

  private static func readWide(
    _ bytes: [UInt8], at offset: Int, into word: inout [UInt8]
  ) -> FoldedScalar {
    let first = bytes[offset]
    let length = min(first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4, bytes.count - offset)
    if let scalar = readLetter(first, bytes, at: offset, length, into: &word) { return scalar }
    var value = UInt32(first) & (first < 0xE0 ? 0x1F : first < 0xF0 ? 0x0F : 0x07)
    for index in 1..<max(1, length) { value = value << 6 | UInt32(bytes[offset + index] & 0x3F) }
    // Full-width forms of ASCII.
    if value >= 0xFF01, value <= 0xFF5E, let ascii = UInt8(exactly: value - 0xFEE0) {
      var scalar = read([ascii], at: 0, into: &word)
      scalar.length = length
      if scalar.role == .stop { scalar.role = .endMark }
      return scalar
    }
    if let role = role(ofMark: value) { return FoldedScalar(role: role, length: length) }
    if value < 0x180 {
      let isCapital = value < 0xE0 || value >= 0x100 && value & 1 == 0
      Self.appendLatin(value, to: &word)
      return FoldedScalar(role: .letter, length: length, isCapital: isCapital)
    }
    let folded = FoldedLetter.fold(value)
    if let scalar = Unicode.Scalar(folded), let bytes = UTF8.encode(scalar) {
      word.append(contentsOf: bytes)
    }
    let role: Role = isSign(value) ? .sign : .letter
    return FoldedScalar(role: role, length: length, isCapital: folded != value && value < 0x590)
  }

  /// Reads what its first byte says to be a Russian letter, a Han sign or a Hangul syllable; `nil` where it
  /// may be something else.
  @inline(__always)
  private static func readLetter(
    _ first: UInt8, _ bytes: [UInt8], at offset: Int, _ length: Int, into word: inout [UInt8]
  ) -> FoldedScalar? {
    guard length > 1 else { return nil }
    let second = bytes[offset + 1]
    switch first {
    case 0xD0 where second >= 0x90, 0xD1 where second < 0x90:
      // А to Я are 32 letters before а to я.
      let isCapital = first == 0xD0 && second < 0xB0
      let isLate = first == 0xD1 || isCapital && second >= 0xA0
      word.append(isLate ? 0xD1 : 0xD0)
      word.append(isCapital ? second & 0x9F | (isLate ? 0x80 : 0xA0) : second)
      return FoldedScalar(role: .letter, length: 2, isCapital: isCapital)
    case 0xE4...0xE9 where length == 3, 0xEB where length == 3, 0xEC where length == 3:
      word.append(first)
      word.append(second)
      word.append(bytes[offset + 2])
      return FoldedScalar(role: .sign, length: 3)
    default: return nil
    }
  }

  /// Letters without accents for U+00C0 to U+017F; blanks are signs.
  private static let latin: [UInt8] = Array(
    """
    aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllll\
    nnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
    """.utf8)

  private static func appendLatin(_ value: UInt32, to word: inout [UInt8]) {
    let index = Int(value) - 0xC0
    guard index >= 0, index < latin.count else { return }
    word.append(latin[index])
    // ß is two letters, as capitals and the Swiss write it.
    if value == 0xDF { word.append(UInt8(ascii: "s")) }
  }

  private static func isSign(_ value: UInt32) -> Bool {
    value >= 0x3040 && value <= 0x9FFF || value >= 0xAC00 && value <= 0xD7AF
      || value >= 0xF900 && value <= 0xFAFF || value >= 0x1100 && value <= 0x11FF
      || value >= 0x20000 && value <= 0x3FFFF || value == 0x3005 || value == 0x3007
  }

  /// The role of a scalar outside ASCII that is no letter.
  private static func role(ofMark value: UInt32) -> Role? {
    switch value {
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .blank
    case 0x85, 0x2028, 0x2029: .lineFeed
    case 0xAD, 0x0300...0x036F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF,
      0xFE00...0xFE0F:
      .ignorable
    // Arabic vowel signs and the stroke that lengthens a word.
    case 0x064B...0x0652, 0x0640, 0x0670: .ignorable
    case 0xB4, 0x2018, 0x2019, 0x201B, 0x02BC: .apostrophe
    case 0x2010, 0x2011: .hyphen
    case 0x2022, 0x2023, 0x2043, 0x25A0...0x25FF, 0x2713...0x2718, 0x2726...0x2794, 0xF0B7, 0xB7:
      .bullet
    case 0x3002, 0xFF61, 0x06D4, 0x0964, 0x0965: .endMark
    case 0x061F: .question
    case 0x80..<0xC0 where value != 0xAA && value != 0xBA && value != 0xB5: .mark
    case 0xD7, 0xF7, 0x060C, 0x061B: .mark
    case 0x2000...0x2BFF, 0x3001...0x3004, 0x3008...0x3030, 0x30FB, 0xFF5F...0xFF65, 0xFFFD: .mark
    default: nil
    }
  }
}
