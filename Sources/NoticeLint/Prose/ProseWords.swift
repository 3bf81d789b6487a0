/// The words of a passage: runs of letters and marks, with `'` or `’` between letters.
struct ProseWords: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private let end: Int
  private var offset: Int

  init(_ prose: Prose, _ range: Range<Int>) {
    bytes = prose.bytes
    offset = range.lowerBound
    end = range.upperBound
  }

  /// The next word.
  mutating func next() -> Range<Int>? {
    while offset < end, case let length = letterLength(at: offset), length == 0 { skip() }
    guard offset < end else { return nil }
    let start = offset
    while offset < end {
      let length = letterLength(at: offset)
      if length > 0 {
        offset += length
      } else if case let mark = apostropheLength(at: offset), mark > 0,
        letterLength(at: offset + mark) > 0
      {
        offset += mark
      } else {
        break
      }
    }
    return start..<offset
  }

  /// Goes on behind what is no letter; digits and what touches them are no words.
  private mutating func skip() {
    let isNumber = isDigit(bytes[offset]) || bytes[offset] == Prose.mask
    offset += UTF8Decoding.scalar(in: bytes, at: offset).length
    guard isNumber else { return }
    while offset < end, case let length = letterLength(at: offset),
      length > 0 || isDigit(bytes[offset])
    {
      offset += Swift.max(length, 1)
    }
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private func apostropheLength(at offset: Int) -> Int {
    if bytes[offset] == UInt8(ascii: "'") { return 1 }
    let isCurly =
      bytes[offset] == 0xE2 && offset + 2 < end
      && bytes[offset + 1] == 0x80 && bytes[offset + 2] == 0x99
    return isCurly ? 3 : 0
  }

  /// Whether a scalar is one of those letters that notices mostly consist of: a look that is cheaper
  /// than Unicode's tables. All of these are letters; there are others.
  @inline(__always)
  private static func isCommonLetter(_ value: UInt32) -> Bool {
    switch value {
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x391...0x3A1, 0x3A3...0x3E1, 0x400...0x481,
      0x620...0x64A, 0x904...0x939, 0x93E...0x94F, 0x3041...0x3096, 0x30A1...0x30FA,
      0x4E00...0x9FFF, 0xAC00...0xD7A3:
      true
    default: false
    }
  }

  private func letterLength(at offset: Int) -> Int {
    guard offset < end else { return 0 }
    let byte = bytes[offset]
    if byte < 0x80 {
      return byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z") ? 1 : 0
    }
    let (scalar, length) = UTF8Decoding.scalar(in: bytes, at: offset)
    guard let scalar else { return 0 }
    if Self.isCommonLetter(scalar.value) { return length }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark:
      return length
    default:
      // Joiners hold words of some scripts together.
      return scalar.value == 0x200C || scalar.value == 0x200D ? length : 0
    }
  }
}
