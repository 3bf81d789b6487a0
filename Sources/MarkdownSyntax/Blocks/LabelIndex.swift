/// Finds definitions by their labels: a hash table of open addressing over a list that stands elsewhere.
///
/// A slot holds the hash beside the index, so that the table grows without a look at the labels, and a
/// look at one of them nearly always is at the right one.
struct LabelIndex: Sendable {
  /// The upper half of a hash, and the index with one added below it; 0 where nothing stands.
  private var slots: [UInt64] = []
  private var count = 0

  /// The index that a label was given, or `nil`.
  ///
  /// - Parameter isLabel: Whether the label of an index is the one that is looked for.
  func find(_ hash: UInt64, _ isLabel: (Int) -> Bool) -> Int? {
    guard !slots.isEmpty else { return nil }
    var place = place(of: hash)
    while slots[place] != 0 {
      if slots[place] >> 32 == hash >> 32 {
        let index = Int(slots[place] & 0xFFFF_FFFF) - 1
        if isLabel(index) { return index }
      }
      place = (place + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Gives a label that is not there yet an index.
  mutating func insert(_ hash: UInt64, _ index: Int) {
    if (count + 1) * 2 > slots.count { grow() }
    count += 1
    put((hash >> 32) << 32 | UInt64(index + 1))
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: 0, count: max(16, old.count * 4))
    for slot in old where slot != 0 { put(slot) }
  }

  private mutating func put(_ slot: UInt64) {
    var place = place(of: slot)
    while slots[place] != 0 { place = (place + 1) & (slots.count - 1) }
    slots[place] = slot
  }

  /// Where a search begins; the half of the hash that is kept decides.
  private func place(of hash: UInt64) -> Int {
    Int(hash >> 32) & (slots.count - 1)
  }
}
