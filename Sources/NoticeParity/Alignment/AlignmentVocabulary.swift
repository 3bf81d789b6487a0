/// The tokens that both notices have, each with the weight that its rarity gives it.
struct AlignmentVocabulary {
  /// Tokens that stand in more than this share of the units say nothing about one of them.
  private static let commonShare = 6
  /// How many of a unit's tokens are kept: the rarest.
  private static let maximumTokens = 24

  private var weights: [Int32] = []

  /// The weight of a token.
  subscript(token: UInt32) -> Int32 { weights[Int(token)] }

  /// Reduces the tokens of both sides to those that both have.
  init(_ source: inout [AlignmentUnit], _ translation: inout [AlignmentUnit]) {
    let counts = Self.counts(source)
    let others = Self.counts(translation)
    var tokens: [UInt32: UInt32] = [:]
    for unit in source {
      for token in unit.tokens where tokens[token] == nil {
        guard let count = counts[token], let other = others[token] else { continue }
        let most = max(count, other)
        guard most <= 2 || most * Self.commonShare <= source.count + translation.count else {
          continue
        }
        tokens[token] = UInt32(weights.count)
        // 100 for a token that stands once, less for each doubling.
        let doublings = (Int.bitWidth - (most - 1).leadingZeroBitCount)
        weights.append(Int32(max(10, 100 - 22 * doublings)))
      }
    }
    reduce(&source, tokens)
    reduce(&translation, tokens)
  }

  private static func counts(_ units: [AlignmentUnit]) -> [UInt32: Int] {
    var counts: [UInt32: Int] = [:]
    for unit in units {
      for token in unit.tokens { counts[token, default: 0] += 1 }
    }
    return counts
  }

  private func reduce(_ units: inout [AlignmentUnit], _ tokens: [UInt32: UInt32]) {
    for index in units.indices {
      var kept = units[index].tokens.compactMap { tokens[$0] }
      if kept.count > Self.maximumTokens {
        kept.sort { (weights[Int($1)], $0) < (weights[Int($0)], $1) }
        kept.removeSubrange(Self.maximumTokens...)
      }
      kept.sort()
      units[index].tokens = kept
      units[index].weight = kept.reduce(0) { $0 + weights[Int($1)] }
    }
  }
}
