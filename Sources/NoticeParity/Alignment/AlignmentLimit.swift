/// The most that a way can score, whatever it pairs.
///
/// With it a narrow band is shown to hold the best way: those outside pass by so many units that they
/// cannot reach its score.
struct AlignmentLimit {
  /// The most that each unit can score with any partner.
  private let source: [Int32]
  private let translation: [Int32]
  private let score: AlignmentScore

  init(_ score: AlignmentScore) {
    self.score = score
    source = Self.limits(score.source, score.sourceTokens, score.translation)
    translation = Self.limits(score.translation, score.translationTokens, score.source)
  }

  /// The most that a way that leaves a band scores; not less than any does.
  func outside(_ band: Band, _ left: Range<Int>, _ right: Range<Int>) -> Int32 {
    let passed = band.passedOutside
    return min(
      Self.limit(
        source[left], score.source[left], passed: passed.rows, score.translation[right],
        passed.columns),
      Self.limit(
        translation[right], score.translation[right], passed: passed.columns, score.source[left],
        passed.rows))
  }

  /// What all units of one side score at most, less what those cost that are passed by, on both sides.
  private static func limit(
    _ limits: ArraySlice<Int32>, _ units: ArraySlice<AlignmentUnit>, passed: Int,
    _ others: ArraySlice<AlignmentUnit>, _ passedOthers: Int
  ) -> Int32 {
    let losses = zip(limits, units).map { $0 + AlignmentScore.gap($1) }.sorted().prefix(passed)
    let gaps = others.map(AlignmentScore.gap).sorted().prefix(passedOthers)
    return limits.reduce(0, +) - losses.reduce(0, +) - gaps.reduce(0, +)
  }

  private static func limits(
    _ units: [AlignmentUnit], _ tokens: TellingTokens, _ others: [AlignmentUnit]
  ) -> [Int32] {
    let texts = others.compactMap { $0.length > 0 ? $0.text : nil }.sorted()
    let anchors = others.map(\.anchor).sorted()
    return units.enumerated().map { index, unit in
      let kind: Int32
      switch unit.kind {
      case .heading: kind = unit.number == 0 ? 220 : 280
      case .thematicBreak: kind = 120
      default: kind = 150
      }
      let isCopied = unit.length > 0 && contains(unit.text, texts)
      let text = isCopied ? 250 : AlignmentScore.damped(tokens.weight(index))
      return kind + text + (unit.anchor != 0 && contains(unit.anchor, anchors) ? 200 : 0)
    }
  }

  /// Whether a value is among values that ascend.
  private static func contains(_ value: UInt32, _ values: [UInt32]) -> Bool {
    var (low, high) = (0, values.count)
    while low < high {
      let middle = (low + high) / 2
      if values[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low < values.count && values[low] == value
  }
}
