import SourceText

/// Reads the numbers that an ``EvidenceNumberWriter`` wrote.
struct EvidenceNumberReader {
  private let text: ProgramText
  private var offset = 0

  /// Reads a text from its start.
  init(_ text: ProgramText) { self.text = text }

  /// The words of a line.
  mutating func nextWords() -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    while offset < text.count, text[offset] != 0x0A {
      if text[offset] == 0x20 {
        words.append(String(decoding: word, as: UTF8.self))
        word.removeAll(keepingCapacity: true)
      } else {
        word.append(text[offset])
      }
      offset += 1
    }
    offset += 1
    words.append(String(decoding: word, as: UTF8.self))
    return words
  }

  /// Steps over a part that stands behind its length; says where it starts.
  mutating func skipPart() -> Int {
    let length = nextCount()
    defer { offset += length }
    return offset
  }

  /// Steps over some signs; gives the text and where they start.
  mutating func skip(_ signs: Int) -> (text: ProgramText, start: Int) {
    defer { offset += signs }
    return (text, offset)
  }

  /// A reader of the same text from an offset on.
  func reader(at offset: Int) -> EvidenceNumberReader {
    var reader = self
    reader.offset = offset
    return reader
  }

  /// The next number; 0 behind the end.
  @inline(__always)
  mutating func next() -> UInt64 {
    // Most numbers are one letter.
    let first = text[offset]
    if offset < text.count, first < 0x50 {
      offset += 1
      return UInt64(first &- 0x30)
    }
    return nextOfSeveral()
  }

  private mutating func nextOfSeveral() -> UInt64 {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while offset < text.count {
      let letter = UInt64(text[offset]) &- 0x30
      offset += 1
      number |= (letter & 31) &<< shift
      if letter < 32 { break }
      shift += 5
    }
    return number
  }

  /// The next number, one that fits.
  @inline(__always)
  mutating func nextInt() -> Int { Int(truncatingIfNeeded: next()) }

  /// The next number, one that fits.
  @inline(__always)
  mutating func nextInt32() -> Int32 { Int32(truncatingIfNeeded: next()) }

  /// The next number, which is that of things that follow: there are no more than letters.
  mutating func nextCount() -> Int { max(0, min(nextInt(), text.count)) }

  /// The next set of places, which was written from a place on.
  mutating func nextPlaces(from base: Int = 0) -> PlaceSet {
    var places = PlaceSet.none
    var offset = base
    for _ in 0..<min(nextInt(), PlaceSet.capacity) {
      let step = nextInt()
      offset += step & 1 == 0 ? step >> 1 : -(step >> 1)
      let end = offset + nextInt()
      guard 0 <= offset, offset < end, end <= PlaceSet.capacity else { return places }
      if end == offset + 1 {
        places.insert(offset)
      } else {
        places.formUnion(PlaceSet(offset..<end))
      }
      offset = end
    }
    return places
  }
}
