/// Reads the numbers that an ``EvidenceNumberWriter`` wrote.
struct EvidenceNumberReader {
  private let text: [UInt8]
  private var offset: Int

  /// Reads a text from an offset on.
  init(_ text: [UInt8], from offset: Int) {
    self.text = text
    self.offset = offset
  }

  /// The next number; 0 behind the end.
  @inline(__always)
  mutating func next() -> UInt64 {
    // Most numbers are one letter.
    if offset < text.count, text[offset] < 0x50 {
      defer { offset += 1 }
      return UInt64(text[offset] &- 0x30)
    }
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

  /// The next condition.
  mutating func nextBool() -> Bool { next() == 1 }

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
