extension AlignmentScore {
  /// Whether units of the source, the first of which is paired with a unit of the translation, look
  /// like one piece there.
  func isJoined(_ units: [Int], into partner: Int) -> Bool {
    isWhole(
      units.map { source[$0] }, sourceTokens, translation[partner], translationTokens, sign: 1)
  }

  /// Whether a unit of the source looks like the one piece that units of the translation, the first of
  /// which is paired with it, were made of.
  func isSplit(_ unit: Int, into partners: [Int]) -> Bool {
    isWhole(
      partners.map { translation[$0] }, translationTokens, source[unit], sourceTokens, sign: -1)
  }

  /// Whether the parts together have the length of the whole, the first alone has not, and what the
  /// others name stands in it.
  private func isWhole(
    _ parts: [AlignmentUnit], _ partTokens: [UInt32], _ whole: AlignmentUnit,
    _ wholeTokens: [UInt32], sign: Int32
  ) -> Bool {
    let texts = [.paragraph, .heading, .tableRow, .htmlBlock].contains(whole.kind)
    guard texts, parts.count <= 64, let first = parts.first else { return false }
    let length = parts.reduce(0) { $0 + $1.length }
    guard whole.length >= 20, length > first.length else { return false }
    func distance(_ length: Int) -> Int32 {
      abs(Self.logarithm(whole.length) - Self.logarithm(length) - sign * usualRatio)
    }
    guard distance(length) <= 24, distance(first.length) >= distance(length) + 16 else {
      return false
    }
    // Two paragraphs in one have more sentences than one of them; a language may mark none.
    let tells = whole.kind == .paragraph && first.kind == .paragraph && whole.sentences > 0
    if tells, whole.sentences <= first.sentences { return false }
    // Names may be left out where sentences become one, links are not.
    guard whole.links >= parts.reduce(0, { $0 + $1.links }) || sign < 0 else { return false }
    let others = parts.dropFirst()
    let weight = others.reduce(0) { $0 + $1.weight }
    guard weight >= 80 else { return true }
    let known = wholeTokens[whole.tokens]
    let named = others.reduce(0) { sum, part in
      sum + partTokens[part.tokens].count { known.contains($0) }
    }
    return named * 2 >= others.reduce(0) { $0 + $1.tokens.count }
  }
}
