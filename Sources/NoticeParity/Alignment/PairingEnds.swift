/// Pairings seen from both sides.
struct PairingEnds: Sendable {
  /// What answers to one thing, or why nothing does.
  ///
  /// Kept small, as there are as many as blocks. A file has less than 64 MiB, so that two bits of an
  /// index are free.
  struct End: Sendable {
    private enum Kind: UInt32 { case partner, absent, inSection, joined }

    private let bits: UInt32

    private init(_ kind: Kind, _ index: Int) { bits = UInt32(index) << 2 | kind.rawValue }

    static func partner(_ index: Int) -> End { End(.partner, index) }

    static func gap(_ gap: Gap) -> End {
      switch gap {
      case .absent: End(.absent, 0)
      case .inSection(let section): End(.inSection, section)
      case .joined(let other): End(.joined, other)
      }
    }

    private var index: Int { Int(bits >> 2) }

    var partner: Int? { bits & 3 == Kind.partner.rawValue ? index : nil }

    var gap: Gap? {
      switch Kind(rawValue: bits & 3) {
      case .partner?, nil: nil
      case .absent?: .absent
      case .inSection?: .inSection(index)
      case .joined?: .joined(into: index)
      }
    }
  }

  /// What of the translation answers to each thing of the source.
  private(set) var translation: [End]
  /// What of the source answers to each thing of the translation.
  private(set) var source: [End]

  /// So many things on each side, none of which has a partner.
  init(source: Int, translation: Int) {
    self.translation = Array(repeating: .gap(.absent), count: source)
    self.source = Array(repeating: .gap(.absent), count: translation)
  }

  /// Pairs two things that have no partner yet.
  mutating func pair(_ source: Int, _ translation: Int) {
    self.translation[source] = .partner(translation)
    self.source[translation] = .partner(source)
  }

  /// Says why a thing of the source has no partner.
  mutating func explain(source index: Int, _ gap: Gap) { translation[index] = .gap(gap) }

  /// Says why a thing of the translation has no partner.
  mutating func explain(translation index: Int, _ gap: Gap) { source[index] = .gap(gap) }

  /// All things of both sides in the source's order; what only the translation has stands behind what
  /// it follows there.
  var pairings: [Pairing] {
    var pairings: [Pairing] = []
    pairings.reserveCapacity(source.count)
    func addAlone(from first: Int) {
      var index = first
      while index < source.count, source[index].partner == nil {
        pairings.append(Pairing(source: nil, translation: index))
        index += 1
      }
    }
    addAlone(from: 0)
    for (index, end) in translation.enumerated() {
      pairings.append(Pairing(source: index, translation: end.partner))
      if let partner = end.partner { addAlone(from: partner + 1) }
    }
    return pairings
  }
}
