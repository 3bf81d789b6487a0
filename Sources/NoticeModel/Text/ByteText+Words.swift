extension ByteText {
  /// The length of the letter or mark at an offset; 0 for blanks, digits, punctuation and signs.
  @inlinable
  package func letterLength(at offset: Int) -> Int {
    let first = byte(offset)
    if first < 0x80 { return first | 0x20 >= 0x61 && first | 0x20 <= 0x7A ? 1 : 0 }
    // Latin, Greek, Cyrillic, Armenian and Hebrew; Chinese and Korean. They have no digits of their own.
    if first >= 0xC4, first <= 0xD7 { return offset + 2 <= count ? 2 : 0 }
    if first >= 0xE4, first <= 0xED { return offset + 3 <= count ? 3 : 0 }
    return first < 0xC0 ? 0 : wideLetterLength(first, at: offset)
  }

  @usableFromInline
  func wideLetterLength(_ first: UInt8, at offset: Int) -> Int {
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard offset + length <= count else { return 0 }
    let second = byte(offset + 1)
    let third = byte(offset + 2)
    // Most letters of Arabic, Devanagari and kana, before the digits of these scripts are thought of.
    switch first {
    case 0xD8 where second >= 0xA0, 0xD9 where second < 0xA0: return 2
    case 0xE0 where second == 0xA4 || second == 0xA5 && third < 0xA4: return 3
    case 0xE3 where second > 0x80: return 3
    default: break
    }
    guard digit(at: offset) == nil else { return 0 }
    switch first {
    // U+0080 to U+00BF are signs but for ª, µ and º.
    case 0xC2: return [0xAA, 0xB5, 0xBA].contains(second) ? 2 : 0
    case 0xC3: return second == 0x97 || second == 0xB7 ? 0 : 2
    // Arabic punctuation.
    case 0xD8: return second < 0x90 || [0x9B, 0x9E, 0x9F].contains(second) ? 0 : 2
    case 0xD9: return second >= 0xAA && second <= 0xAD ? 0 : 2
    case 0xDB: return second == 0x94 ? 0 : 2
    // Devanagari danda.
    case 0xE0: return second == 0xA5 && (third == 0xA4 || third == 0xA5) ? 0 : 3
    // General punctuation and signs, but for the joiners that Persian and Indic words hold.
    case 0xE2: return second == 0x80 && (third == 0x8C || third == 0x8D) ? 3 : 0
    // CJK punctuation, but for 々〆〇.
    case 0xE3: return second == 0x80 && !(third >= 0x85 && third <= 0x87) ? 0 : 3
    // Full-width punctuation and signs; full-width letters stay.
    case 0xEF:
      if second == 0xBC { return third >= 0xA1 && third <= 0xBA ? 3 : 0 }
      if second == 0xBD { return third >= 0x81 && third <= 0x9A || third >= 0xA6 ? 3 : 0 }
      return 3
    default: return length
    }
  }

  /// The word that begins at an offset: letters and marks only, at most some 128 bytes of it.
  @inlinable
  package func word(at offset: Int) -> Range<Int>? {
    var end = offset
    while end - offset < 128 {
      // Most letters are ASCII, and follow each other.
      if isASCIILetter(at: end) {
        end += 1
        continue
      }
      let length = letterLength(at: end)
      if length == 0 { break }
      end += length
    }
    return end > offset ? offset..<end : nil
  }

  /// The word that ends at an offset, at most 64 bytes of it.
  @inlinable
  package func word(before offset: Int) -> Range<Int>? {
    var start = offset
    while start > 0, offset - start < 64 {
      let previous = scalarStart(before: start)
      guard previous >= 0, letterLength(at: previous) == start - previous else { break }
      start = previous
    }
    return start < offset ? start..<offset : nil
  }

  /// Whether a letter ends at an offset.
  @inlinable
  package func isLetter(before offset: Int) -> Bool {
    offset > 0 && letterLength(at: scalarStart(before: offset)) > 0
  }
}

extension ByteText {
  /// Whether a word at an offset has a capital outside ASCII, or begins with a capital and may have one.
  @usableFromInline
  func mayBeCapitalised(at offset: Int) -> Bool {
    let first = byte(offset)
    let second = byte(offset + 1)
    switch first {
    case 0x41...0x5A:
      guard let word = word(at: offset) else { return false }
      return word.contains { byte($0) >= 0x80 }
    case 0xC3: return second <= 0x9E
    case 0xC4, 0xC5: return true
    case 0xCE: return second >= 0x86 && second <= 0xAB
    case 0xD0: return second <= 0xAF
    default: return false
    }
  }

  /// The length of the scalars from an offset on whose lower case is a word's bytes.
  @usableFromInline
  func lengthLowering(to word: ArraySlice<UInt8>, from offset: Int) -> Int {
    var position = offset
    var lowered = 0
    while position < count, lowered < word.count {
      var end = position + 1
      while end < count, byte(end) & 0xC0 == 0x80 { end += 1 }
      lowered += lowercasedBytes(position..<end).count
      position = end
    }
    return position - offset
  }
}
