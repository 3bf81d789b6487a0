/// Writes numbers as text: five bits in each letter from "0" on, the sixth says that more follow.
struct EvidenceNumberWriter {
  /// What was written.
  private(set) var text: [UInt8] = []

  /// Writes a number; small ones take one letter.
  mutating func write(_ number: UInt64) {
    var rest = number
    while rest > 31 {
      text.append(0x30 + UInt8(rest & 31 | 32))
      rest >>= 5
    }
    text.append(0x30 + UInt8(rest))
  }

  /// Writes a number that is not negative.
  mutating func write(_ number: some BinaryInteger) { write(UInt64(number)) }

  /// Writes a number in a fixed count of signs of six bits, the highest first.
  mutating func write(_ number: Int, signs: Int) {
    for sign in (0..<signs).reversed() { text.append(0x30 + UInt8(number >> (6 * sign) & 63)) }
  }

  /// Writes what another writer wrote, behind its length.
  mutating func write(_ part: EvidenceNumberWriter) {
    write(part.text.count)
    text += part.text
  }

  /// Writes a set of places as its runs, from a place on that is in most of them.
  mutating func write(_ places: PlaceSet, from base: Int = 0) {
    var rest = places
    var runs: [Range<Int>] = []
    while let place = rest.popFirst() {
      if let last = runs.last, last.upperBound == place {
        runs[runs.count - 1] = last.lowerBound..<(place + 1)
      } else {
        runs.append(place..<(place + 1))
      }
    }
    write(runs.count)
    var offset = base
    for run in runs {
      // A run may start before the base, and the first one alone.
      let step = run.lowerBound - offset
      write(step >= 0 ? step << 1 : -step << 1 | 1)
      write(run.count)
      offset = run.upperBound
    }
  }
}
