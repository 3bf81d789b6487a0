/// Settles facts that stand in another block of the translation than in the source.
enum FactMoves {
  /// Where two facts must both be for one to be taken for the other.
  private enum Scope: Hashable {
    case section(Int)
    case document
  }

  private struct Place: Hashable {
    var identity: ComparableFact.Identity
    var scope: Scope
  }

  /// Takes away what is left in one block of the source and in another of the translation.
  static func settle(_ rests: inout [FactComparison.Rest]) {
    for isWholeDocument in [false, true] { settle(&rests, isWholeDocument: isWholeDocument) }
  }

  private static func settle(_ rests: inout [FactComparison.Rest], isWholeDocument: Bool) {
    func place(_ fact: ComparableFact, _ rest: FactComparison.Rest) -> Place? {
      guard isWholeDocument else {
        return Place(identity: fact.identity, scope: .section(rest.pair.section))
      }
      return fact.isTelling ? Place(identity: fact.identity, scope: .document) : nil
    }
    var missing: Set<Place> = []
    var added: Set<Place> = []
    for rest in rests {
      missing.formUnion(rest.source.compactMap { place($0, rest) })
      added.formUnion(rest.translation.compactMap { place($0, rest) })
    }
    let moved = missing.intersection(added)
    guard !moved.isEmpty else { return }
    for index in rests.indices {
      let rest = rests[index]
      rests[index].source.removeAll { fact in place(fact, rest).map(moved.contains) ?? false }
      rests[index].translation.removeAll { fact in place(fact, rest).map(moved.contains) ?? false }
    }
  }
}

extension ComparableFact {
  /// Whether a value is so rare that its two mentions in a document are one fact.
  var isTelling: Bool {
    switch key {
    case .email, .phone, .url, .date: !isAttribute
    case .quantity: digits.utf8.count >= 2
    }
  }
}
