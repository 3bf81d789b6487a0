import NoticeModel

/// Hashes of words in lower case.
enum WordHash {
  /// The hash of a word that is in lower case.
  static func hash(_ word: Substring) -> UInt64 {
    var hash = start
    for byte in word.utf8 { add(byte, to: &hash) }
    return hash
  }

  /// The hash of a word in lower case, whether it begins with a capital, and with how many ASCII letters.
  static func hash(
    of range: Range<Int>, in text: ByteText
  ) -> (hash: UInt64, isCapitalised: Bool, asciiCount: Int) {
    var hash = start
    var offset = range.lowerBound
    var isCapitalised = text.byte(offset) &- 0x41 < 26
    // Most words have no other letters.
    while offset < range.upperBound, case let byte = text.byte(offset), byte < 0x80 {
      add(byte &- 0x41 < 26 ? byte | 0x20 : byte, to: &hash)
      offset += 1
    }
    let asciiCount = offset - range.lowerBound
    while offset < range.upperBound {
      let (first, second, length) = lowered(text, offset)
      add(first, to: &hash)
      if length > 1 { add(second, to: &hash) }
      if offset == range.lowerBound {
        isCapitalised = first != text.byte(offset) || length > 1 && second != text.byte(offset + 1)
      }
      for further in 2..<max(2, length) { add(text.byte(offset + further), to: &hash) }
      offset += length
    }
    return (hash, isCapitalised, asciiCount)
  }

  /// The hash of a text without case and with single blanks, and the number of its words.
  static func hash(ofText bytes: [UInt8]) -> (hash: UInt64, words: Int) {
    let text = ByteText(bytes)
    var hash = start
    var words = 0
    var isInWord = false
    var offset = 0
    while offset < text.count {
      // What is ASCII and seen is no blank, and one byte. Many other scripts have no case, and no blanks of
      // their own.
      if isInWord, case let byte = text.byte(offset), byte > 0x20 {
        switch byte {
        case 0x21..<0x7F:
          add(byte &- 0x41 < 26 ? byte | 0x20 : byte, to: &hash)
          offset += 1
          continue
        case 0xD8...0xDF, 0xE0, 0xE4...0xED:
          for further in 0..<(byte < 0xE0 ? 2 : 3) { add(text.byte(offset + further), to: &hash) }
          offset += byte < 0xE0 ? 2 : 3
          continue
        default: break
        }
      }
      let blank = ByteText.mayBeginBlank(text.byte(offset)) ? text.blankLength(at: offset) : 0
      if blank > 0 {
        isInWord = false
        offset += blank
        continue
      }
      if !isInWord {
        if words > 0 { add(0x20, to: &hash) }
        words += 1
        isInWord = true
      }
      let (first, second, length) = lowered(text, offset)
      add(first, to: &hash)
      if length > 1 { add(second, to: &hash) }
      for further in 2..<max(2, length) { add(text.byte(offset + further), to: &hash) }
      offset += length
    }
    return (hash, words)
  }

  private static let start: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  private static func add(_ byte: UInt8, to hash: inout UInt64) {
    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  /// The first two bytes of a letter in lower case and its length: ASCII, Latin, Greek and Cyrillic have
  /// case; what has none is its own.
  private static func lowered(_ text: ByteText, _ offset: Int) -> (UInt8, UInt8, Int) {
    let first = text.byte(offset)
    let second = text.byte(offset + 1)
    switch first {
    case 0x41...0x5A: return (first | 0x20, 0, 1)
    case 0..<0x80: return (first, 0, 1)
    case 0x80..<0xE0:
      let (small, next) = ByteText.lowered(first, second) ?? (first, second)
      return (small, next, 2)
    case 0xE0..<0xF0: return (first, second, 3)
    default: return (first, second, 4)
    }
  }
}
