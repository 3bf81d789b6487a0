/// The tokens that both notices have, each with the weight that its rarity gives it.
struct AlignmentVocabulary {
  /// Tokens that stand in more than this share of the units say nothing about one of them.
  private static let commonShare = 6
  /// How many of a unit's tokens are kept: the rarest.
  private static let maximumTokens = 24
  /// Stands for a token that only one of the two has, or that says nothing.
  private static let unused = UInt32.max

  private var weights: [Int32] = []
  /// The token of each token of the source's, and of each of the translation's.
  private var ofSource: [UInt32]
  private var ofTranslation: [UInt32]

  /// The weight of a token.
  subscript(token: UInt32) -> Int32 { weights[Int(token)] }

  /// Finds the tokens that both sides have.
  init(_ source: NoticeUnits, _ translation: NoticeUnits) {
    ofSource = [UInt32](repeating: Self.unused, count: source.hashes.count)
    ofTranslation = [UInt32](repeating: Self.unused, count: translation.hashes.count)
    let all = source.units.count + translation.units.count
    // The token of the translation's for each of the source's that weighs anything.
    var partners = [Int32](repeating: -1, count: source.hashes.count)
    var other = 0
    for (token, hash) in source.hashes.enumerated() {
      while other < translation.hashes.count, translation.hashes[other] < hash { other += 1 }
      guard other < translation.hashes.count, translation.hashes[other] == hash else { continue }
      let most = Int(max(source.counts[token], translation.counts[other]))
      if most <= 2 || most * Self.commonShare <= all { partners[token] = Int32(other) }
    }
    for token in source.tokens {
      let token = Int(token)
      guard partners[token] >= 0, ofSource[token] == Self.unused else { continue }
      let partner = Int(partners[token])
      ofSource[token] = UInt32(weights.count)
      ofTranslation[partner] = UInt32(weights.count)
      let most = Int(max(source.counts[token], translation.counts[partner]))
      // 100 for a token that stands once, less for each doubling.
      let doublings = Int.bitWidth - (most - 1).leadingZeroBitCount
      weights.append(Int32(max(10, 100 - 22 * doublings)))
    }
  }

  /// The tokens of the source's units that both have.
  func telling(ofSource units: NoticeUnits) -> TellingTokens { telling(units, ofSource) }

  /// The tokens of the translation's units that both have.
  func telling(ofTranslation units: NoticeUnits) -> TellingTokens {
    telling(units, ofTranslation)
  }

  private func telling(_ all: NoticeUnits, _ numbers: [UInt32]) -> TellingTokens {
    var telling = TellingTokens(units: all.units.count, tokens: all.tokens.count)
    var kept: [UInt32] = []
    for unit in all.units {
      kept.removeAll(keepingCapacity: true)
      for place in unit.tokens {
        let token = numbers[Int(all.tokens[place])]
        if token != Self.unused { kept.append(token) }
      }
      if kept.count > Self.maximumTokens {
        kept.sort { (weights[Int($1)], $0) < (weights[Int($0)], $1) }
        kept.removeSubrange(Self.maximumTokens...)
      }
      kept.sort()
      telling.append(kept, weight: kept.reduce(0) { $0 + weights[Int($1)] })
    }
    return telling
  }
}
