/// The tokens of a notice's units that say something about a pair with another notice.
struct TellingTokens {
  /// Where the tokens of a unit end in the list of all, and what they weigh.
  private struct Share {
    var end: Int32
    var weight: Int32
  }

  private var shares: [Share] = []
  private var tokens: [UInt32] = []

  /// Makes room for units and their tokens.
  init(units: Int, tokens: Int) {
    shares.reserveCapacity(units)
    self.tokens.reserveCapacity(tokens)
  }

  /// Adds the next unit with its tokens, which ascend, and the weight of all of them together.
  mutating func append(_ tokens: [UInt32], weight: Int32) {
    self.tokens += tokens
    shares.append(Share(end: Int32(self.tokens.count), weight: weight))
  }

  /// The tokens of a unit, ascending.
  subscript(unit: Int) -> ArraySlice<UInt32> {
    let start = unit > 0 ? Int(shares[unit - 1].end) : 0
    return tokens[start..<Int(shares[unit].end)]
  }

  /// The weight of all tokens of a unit together.
  func weight(_ unit: Int) -> Int32 { shares[unit].weight }
}
