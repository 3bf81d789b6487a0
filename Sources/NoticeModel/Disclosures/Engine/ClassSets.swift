/// The sets of classes that words of a language are in; the first is empty.
struct ClassSets: Sendable {
  /// For each set the one that it has more classes than.
  private var bases: [Int32] = [0]
  /// The classes that each set has more, one set after the other.
  private var classes: [Int32] = []
  /// Where those of each set start, and the end.
  private var starts: [Int32] = [0, 0]

  /// Reads the sets of a ``VocabularyTree``.
  init(_ reader: inout EvidenceNumberReader) {
    let count = reader.nextCount()
    bases.reserveCapacity(count)
    starts.reserveCapacity(count + 1)
    classes.reserveCapacity(reader.nextCount())
    for set in 1..<max(1, count) {
      bases.append(max(0, min(reader.nextInt32(), Int32(set) - 1)))
      var name: Int32 = 0
      for _ in 0..<reader.nextCount() {
        name &+= reader.nextInt32()
        classes.append(name)
      }
      starts.append(Int32(truncatingIfNeeded: classes.count))
    }
  }

  /// How many there are.
  var count: Int { bases.count }

  /// Visits each class of a set.
  @inline(__always)
  func forEach(of set: Int32, _ visit: (_ name: Int32) -> Void) {
    var set = Int(set)
    while set != 0 {
      for place in starts[set]..<starts[set + 1] { visit(classes[Int(place)]) }
      set = Int(bases[set])
    }
  }
}
