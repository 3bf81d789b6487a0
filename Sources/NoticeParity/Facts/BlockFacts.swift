import NoticeModel

/// What one leaf block states, made ready to be compared.
struct BlockFacts: Sendable {
  /// The facts in the block's order.
  var facts: [ComparableFact] = []
  /// The values that stand in words: they answer to a number of the other language, but none of them
  /// is missed.
  var numberWords: Set<DecimalNumber> = []
  /// The number of the list item that the block begins: `4. Mai 2026` at a line's start is one, and the
  /// day is no longer text.
  var itemNumber: Int?

  /// Brings the facts into the block's order, in which facts of one kind are found.
  mutating func sort() {
    let isSorted = zip(facts, facts.dropFirst()).allSatisfy { !($1.span < $0.span) }
    if !isSorted { facts.sort { $0.span < $1.span } }
  }
}
