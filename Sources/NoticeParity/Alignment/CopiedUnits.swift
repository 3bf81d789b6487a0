/// The units of a side that say what another one says. A copy is no part of the text beside it.
struct CopiedUnits {
  /// The fewest characters of a text that is hardly written twice.
  private static let fewest = 20

  private let units: [AlignmentUnit]
  /// The hashes of texts that stand twice.
  private let texts: Set<UInt32>

  init(_ units: [AlignmentUnit]) {
    self.units = units
    var seen: Set<UInt32> = []
    texts = units.reduce(into: []) { texts, unit in
      guard unit.length >= Self.fewest else { return }
      if !seen.insert(unit.text).inserted { texts.insert(unit.text) }
    }
  }

  /// Whether one of some units is a copy.
  func hold(_ range: Range<Int>) -> Bool {
    !texts.isEmpty
      && range.contains { units[$0].length >= Self.fewest && texts.contains(units[$0].text) }
  }
}
