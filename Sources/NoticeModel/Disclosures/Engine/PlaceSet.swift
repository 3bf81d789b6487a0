/// Some places of an automaton, as bits.
struct PlaceSet: Hashable, Sendable {
  /// The most places that there can be.
  static let capacity = 256

  /// The bits of the places, 64 in each word.
  private(set) var words: SIMD4<UInt64>

  /// No place.
  static let none = PlaceSet(words: SIMD4())

  private init(words: SIMD4<UInt64>) { self.words = words }

  /// One place.
  init(_ place: Int) {
    words = SIMD4()
    words[place >> 6] = 1 << UInt64(place & 63)
  }

  /// Some of the first 64 places, as bits.
  init(firstWord: UInt64) { words = SIMD4(firstWord, 0, 0, 0) }

  /// Some places that stand side by side.
  init(_ range: Range<Int>) {
    words = SIMD4()
    for word in range.lowerBound >> 6..<(range.upperBound + 63) >> 6 {
      let (first, end) = (range.lowerBound - word * 64, range.upperBound - word * 64)
      let below: UInt64 = end >= 64 ? .max : (1 << UInt64(end)) - 1
      words[word] = first <= 0 ? below : below & ~((1 << UInt64(first)) - 1)
    }
  }

  /// The first 64 places.
  var firstWord: UInt64 { words[0] }

  /// Whether there is none.
  var isEmpty: Bool { words == SIMD4() }

  /// Whether a place of another set is in this one.
  func intersects(_ other: PlaceSet) -> Bool { words & other.words != SIMD4() }

  /// Takes in the places of another set.
  mutating func formUnion(_ other: PlaceSet) { words |= other.words }

  /// Takes in a place.
  mutating func insert(_ place: Int) { words[place >> 6] |= 1 << UInt64(place & 63) }

  /// The places of both.
  func union(_ other: PlaceSet) -> PlaceSet { PlaceSet(words: words | other.words) }

  /// The places that are in another set too.
  func intersection(_ other: PlaceSet) -> PlaceSet { PlaceSet(words: words & other.words) }

  /// Takes out the places of another set.
  mutating func subtract(_ other: PlaceSet) { words &= ~other.words }

  /// Takes the first place out; `nil` where there is none.
  mutating func popFirst() -> Int? {
    for word in 0..<4 where words[word] != 0 {
      defer { words[word] &= words[word] - 1 }
      return word * 64 + words[word].trailingZeroBitCount
    }
    return nil
  }

  /// Visits each place.
  @inline(__always)
  func forEach(_ visit: (_ place: Int) -> Void) {
    for word in 0..<4 {
      var bits = words[word]
      while bits != 0 {
        visit(word * 64 + bits.trailingZeroBitCount)
        bits &= bits - 1
      }
    }
  }
}
