import NoticeModel

/// The places of a text where a word of a phrasebook may begin.
///
/// Many rules look for words of one topic or another. Each would walk through all letters, where one
/// word in six bytes is worth a look.
enum WordStarts {
  /// Whether a word may begin at an offset: where no letter stands before it, or anywhere in a script
  /// without blanks.
  @inline(__always)
  static func mayBegin(at offset: Int, in text: ByteText, isGlued: Bool) -> Bool {
    let byte = text.byte(offset)
    if byte & 0xC0 == 0x80 { return false }
    let before = text.byte(offset - 1)
    if before == 0x20 { return true }
    // Latin words stand alone, but for those behind another script: `当社のWebサイト`.
    let mayTouch = isGlued && (byte < 0x80 ? before >= 0x80 : byte >= 0xE0)
    return mayTouch || !text.isLetter(before: offset)
  }

  /// All such places, ascending. No phrasebook has a word that begins with a digit or a mark.
  static func all(in text: ByteText, isGlued: Bool) -> [Int32] {
    var starts: [Int32] = []
    // Words and their blanks are some six bytes long.
    starts.reserveCapacity(text.count / 5 + 1)
    let bytes = text.bytes
    var offset = 0
    while offset < bytes.count {
      let isASCIILetter = Self.isASCIILetter(bytes[offset])
      if isASCIILetter || bytes[offset] >= 0xC3,
        mayBegin(at: offset, in: text, isGlued: isGlued)
      {
        starts.append(Int32(offset))
      }
      // Nothing begins within a run of ASCII letters, or of other letters of two bytes.
      if isASCIILetter {
        repeat { offset += 1 } while offset < bytes.count && Self.isASCIILetter(bytes[offset])
      } else if Self.beginsWideLetter(bytes[offset]) {
        repeat { offset += 2 } while offset < bytes.count && Self.beginsWideLetter(bytes[offset])
      } else {
        offset += 1
      }
    }
    return starts == single ? single : starts
  }

  /// The places of a single word, which need not be in memory once for each label and cell.
  private static let single: [Int32] = [0]

  /// Whether a letter of two bytes begins with a byte for certain: a Latin, Greek, Cyrillic, Armenian or
  /// Hebrew one.
  @inline(__always)
  private static func beginsWideLetter(_ byte: UInt8) -> Bool { byte &- 0xC4 < 0x14 }

  @inline(__always)
  private static func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}
