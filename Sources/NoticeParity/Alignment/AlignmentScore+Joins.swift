extension AlignmentScore {
  /// A unit with the tokens that the other side has too.
  private struct Piece {
    let unit: AlignmentUnit
    let tokens: ArraySlice<UInt32>
    let weight: Int32

    init(_ unit: Int, of units: [AlignmentUnit], _ tokens: TellingTokens) {
      self.unit = units[unit]
      self.tokens = tokens[unit]
      weight = tokens.weight(unit)
    }
  }

  /// Whether units of the source, the first of which is paired with a unit of the translation, look
  /// like one piece there.
  func isJoined(_ units: [Int], into partner: Int) -> Bool {
    isWhole(
      units.map { Piece($0, of: source, sourceTokens) },
      Piece(partner, of: translation, translationTokens), sign: 1)
  }

  /// Whether a unit of the source looks like the one piece that units of the translation, the first of
  /// which is paired with it, were made of.
  func isSplit(_ unit: Int, into partners: [Int]) -> Bool {
    isWhole(
      partners.map { Piece($0, of: translation, translationTokens) },
      Piece(unit, of: source, sourceTokens), sign: -1)
  }

  /// Whether the parts together have the length of the whole, the first alone has not, and what the
  /// others name stands in it.
  private func isWhole(_ parts: [Piece], _ piece: Piece, sign: Int32) -> Bool {
    let whole = piece.unit
    let texts = [.paragraph, .heading, .tableRow, .htmlBlock].contains(whole.kind)
    guard texts, parts.count <= 64, let first = parts.first?.unit else { return false }
    let length = parts.reduce(0) { $0 + $1.unit.length }
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
    guard whole.links >= parts.reduce(0, { $0 + $1.unit.links }) || sign < 0 else { return false }
    let others = parts.dropFirst()
    guard others.reduce(0, { $0 + $1.weight }) >= 80 else { return true }
    let named = others.reduce(0) { $0 + $1.tokens.count { piece.tokens.contains($0) } }
    return named * 2 >= others.reduce(0) { $0 + $1.tokens.count }
  }
}
