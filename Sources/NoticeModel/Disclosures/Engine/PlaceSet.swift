/// Some places of an automaton, as bits.
struct PlaceSet: Hashable, Sendable {
  /// The most places that there can be.
  static let capacity = 256

  private var low: UInt128
  private var high: UInt128

  /// No place.
  static let none = PlaceSet(low: 0, high: 0)

  private init(low: UInt128, high: UInt128) {
    self.low = low
    self.high = high
  }

  /// One place.
  init(_ place: Int) {
    low = place < 128 ? 1 << UInt128(place) : 0
    high = place < 128 ? 0 : 1 << UInt128(place - 128)
  }

  /// Some of the first 64 places, as bits.
  init(firstWord: UInt64) { self.init(low: UInt128(firstWord), high: 0) }

  /// Some places that stand side by side.
  init(_ range: Range<Int>) {
    let (first, end) = (range.lowerBound, range.upperBound)
    low = Self.bits(below: end) & ~Self.bits(below: first)
    high = Self.bits(below: end - 128) & ~Self.bits(below: first - 128)
  }

  @inline(__always)
  private static func bits(below place: Int) -> UInt128 {
    place >= 128 ? .max : place <= 0 ? 0 : (1 << UInt128(place)) - 1
  }

  /// The first 64 places.
  var firstWord: UInt64 { UInt64(truncatingIfNeeded: low) }

  /// Whether there is none.
  var isEmpty: Bool { low == 0 && high == 0 }

  /// Whether a place of another set is in this one.
  func intersects(_ other: PlaceSet) -> Bool { low & other.low != 0 || high & other.high != 0 }

  /// Takes in the places of another set.
  mutating func formUnion(_ other: PlaceSet) {
    low |= other.low
    high |= other.high
  }

  /// The places of both.
  func union(_ other: PlaceSet) -> PlaceSet {
    PlaceSet(low: low | other.low, high: high | other.high)
  }

  /// The places that are in another set too.
  func intersection(_ other: PlaceSet) -> PlaceSet {
    PlaceSet(low: low & other.low, high: high & other.high)
  }

  /// Takes out the places of another set.
  mutating func subtract(_ other: PlaceSet) {
    low &= ~other.low
    high &= ~other.high
  }

  /// Takes the first place out; `nil` where there is none.
  mutating func popFirst() -> Int? {
    if low != 0 {
      defer { low &= low - 1 }
      return low.trailingZeroBitCount
    }
    guard high != 0 else { return nil }
    defer { high &= high - 1 }
    return 128 + high.trailingZeroBitCount
  }
}
