/// What speaks for two neighbouring paragraphs having changed places: their lengths, their sentences,
/// their marks and what they name, all of which survive translation.
///
/// In tenths of a natural logarithm of the odds, so that several weak signs add up. Among a thousand
/// neighbours of published translations in forty languages none reaches ten against its order.
struct SwapEvidence {
  /// From where on two paragraphs are taken to have changed places.
  static let enough: Int32 = 30

  private let score: AlignmentScore

  init(_ score: AlignmentScore) { self.score = score }

  /// How much better two units of the source fit two of the translation the other way round.
  func forSwap(of i: Int, and other: Int, with j: Int, and partner: Int) -> Int32 {
    misfit(i, j) + misfit(other, partner) - misfit(i, partner) - misfit(other, j)
  }

  /// Whether two units without partner look like one text.
  func fits(_ i: Int, _ j: Int) -> Bool {
    let (left, right) = (score.source[i], score.translation[j])
    return isText(left) && isText(right) && score.contents(i, j) >= -20
      && lengths(left, right) <= 30 && abs(left.sentences - right.sentences) <= 1
      && abs(left.marks - right.marks) <= 1
  }

  /// Whether a unit is a paragraph of its own.
  func isText(_ unit: AlignmentUnit) -> Bool {
    unit.kind == .paragraph && !unit.beginsItem && unit.depth == 0
  }

  /// What speaks against a pair.
  private func misfit(_ i: Int, _ j: Int) -> Int32 {
    let (left, right) = (score.source[i], score.translation[j])
    return lengths(left, right) + 20 * min(2, abs(left.sentences - right.sentences))
      + 10 * min(3, abs(left.marks - right.marks)) - score.contents(i, j) * 2 / 5
  }

  /// What the ratio of two lengths says, which is spread like a bell round the usual one; that of short
  /// texts wider.
  private func lengths(_ left: AlignmentUnit, _ right: AlignmentUnit) -> Int32 {
    let spread: Int32
    switch min(left.length, right.length) {
    case 200...: spread = 12
    case 100...: spread = 15
    case 50...: spread = 20
    case 25...: spread = 28
    default: spread = 45
    }
    let far = min(128, score.deviation(left, right))
    return min(120, 5 * far * far / (spread * spread))
  }
}
