import MarkdownSyntax

/// How well two units answer to each other, and what a unit without partner costs.
///
/// In hundredths: two paragraphs of which nothing is known score 150, each that is left alone costs 100.
struct AlignmentScore {
  let source: [AlignmentUnit]
  let translation: [AlignmentUnit]
  /// The tokens of the source's units that the translation has too.
  let sourceTokens: TellingTokens
  /// The tokens of the translation's units that the source has too.
  let translationTokens: TellingTokens
  private let vocabulary: AlignmentVocabulary
  /// The logarithm, to the base 2 and in 64ths, of the ratio of lengths that is usual in the pair.
  let usualRatio: Int32
  /// Units that can only answer to each other, in order.
  let certainPoints: [CertainPoints.Point]

  init(_ source: NoticeUnits, _ translation: NoticeUnits) {
    vocabulary = AlignmentVocabulary(source, translation)
    self.source = source.units
    self.translation = translation.units
    sourceTokens = vocabulary.telling(ofSource: source)
    translationTokens = vocabulary.telling(ofTranslation: translation)
    certainPoints = CertainPoints.points(
      (self.source, sourceTokens), (self.translation, translationTokens))
    usualRatio = Self.usualRatio(self.source, self.translation, certainPoints)
  }

  /// The ratio of lengths in the middle of what certainly answers to each other, or that of all.
  private static func usualRatio(
    _ source: [AlignmentUnit], _ translation: [AlignmentUnit], _ points: [CertainPoints.Point]
  ) -> Int32 {
    let certain = points.compactMap { point -> Int32? in
      let (left, right) = (source[point.source], translation[point.translation])
      guard min(left.length, right.length) >= 30 else { return nil }
      return Int32(right.logarithm) - Int32(left.logarithm)
    }
    // Where one of the two lacks much, the lengths of what they have are still not far apart.
    let bounds: ClosedRange<Int32> = -112...32
    if certain.count >= 5 {
      return min(max(certain.sorted()[certain.count / 2], bounds.lowerBound), bounds.upperBound)
    }
    let lengths = source.reduce(0) { $0 + $1.length }
    let others = translation.reduce(0) { $0 + $1.length }
    return min(max(logarithm(others) - logarithm(lengths), bounds.lowerBound), bounds.upperBound)
  }

  /// The score of pairing a unit of the source with one of the translation.
  func match(_ i: Int, _ j: Int) -> Int32 {
    let left = source[i]
    let right = translation[j]
    return kinds(left, right) + texts(i, j) + lengths(left, right) + anchors(left, right)
  }

  /// What the contents alone say for a pair, wherever the two stand.
  func contents(_ i: Int, _ j: Int) -> Int32 {
    texts(i, j) + anchors(source[i], translation[j])
  }

  /// What the anchors say for or against a pair.
  func anchors(_ i: Int, _ j: Int) -> Int32 { anchors(source[i], translation[j]) }

  /// What it costs to leave a unit alone.
  static func gap(_ unit: AlignmentUnit) -> Int32 {
    switch unit.kind {
    case .heading: 130
    case .thematicBreak: 40
    default: 100
    }
  }

  /// What it costs to begin a stretch of units without partner: least before a heading.
  static func opening(_ unit: AlignmentUnit) -> Int32 {
    unit.kind == .heading ? 40 : unit.beginsItem ? 60 : 70
  }

  private func kinds(_ left: AlignmentUnit, _ right: AlignmentUnit) -> Int32 {
    guard left.kind == right.kind else {
      switch (left.kind, right.kind) {
      // A heading that lost its mark, a row that became text.
      case (.heading, .paragraph), (.paragraph, .heading): return -60
      case (.thematicBreak, _), (_, .thematicBreak): return -400
      case (.tableRow, .heading), (.heading, .tableRow): return -250
      default: return -80
      }
    }
    switch left.kind {
    case .heading:
      let levels = abs(Int32(left.level) - Int32(right.level))
      let numbers: Int32 =
        left.number != 0 && right.number != 0 ? (left.number == right.number ? 60 : -40) : 0
      return 220 - 60 * min(levels, 3) + numbers - (left.depth != right.depth ? 60 : 0)
    case .thematicBreak: return 120
    default:
      let item: Int32 = left.beginsItem == right.beginsItem ? 0 : -45
      let depth = min(2, abs(Int32(left.depth) - Int32(right.depth))) * -20
      let order: Int32 = left.isOrdered == right.isOrdered ? 0 : -10
      let marks = min(4, abs(left.marks - right.marks)) * -8
      return 150 + item + depth + order + marks
    }
  }

  /// What the tokens say: those that only one of two units has speak against the pair.
  private func texts(_ i: Int, _ j: Int) -> Int32 {
    if source[i].text == translation[j].text, source[i].length > 0 { return 250 }
    let weight = sourceTokens.weight(i) + translationTokens.weight(j)
    guard weight > 0 else { return 0 }
    let common = commonWeight(i, j)
    // Both numbers grow slowly, so that one name is not worth as much as ten.
    return Self.damped(common) - Self.damped((weight - 2 * common) / 2) * 3 / 4
  }

  /// What the tokens that both units have weigh.
  private func commonWeight(_ i: Int, _ j: Int) -> Int32 {
    guard sourceTokens.weight(i) > 0, translationTokens.weight(j) > 0 else { return 0 }
    let (left, right) = (sourceTokens[i], translationTokens[j])
    var common: Int32 = 0
    var (place, other) = (left.startIndex, right.startIndex)
    while place < left.endIndex, other < right.endIndex {
      let (a, b) = (left[place], right[other])
      if a == b { common += vocabulary[a] }
      if a <= b { place += 1 }
      if b <= a { other += 1 }
    }
    return common
  }

  /// A weight of up to some thousand as a score of up to 250.
  static func damped(_ weight: Int32) -> Int32 {
    weight <= 100 ? weight : min(250, 100 + (weight - 100) / 5)
  }

  private func lengths(_ left: AlignmentUnit, _ right: AlignmentUnit) -> Int32 {
    guard left.length > 0, right.length > 0 else {
      return left.length == right.length ? 0 : -40
    }
    // Half the length or double: 64. Short texts vary more.
    let usual: Int32 = min(left.length, right.length) < 30 ? 40 : 16
    let far = max(0, deviation(left, right) - usual)
    return -min(150, far)
  }

  /// How far the ratio of two units' lengths is from the usual one, in 64ths of a doubling.
  func deviation(_ source: AlignmentUnit, _ translation: AlignmentUnit) -> Int32 {
    abs(Int32(translation.logarithm) - Int32(source.logarithm) - usualRatio)
  }

  /// How far the ratio of two lengths is from the usual one, in 64ths of a doubling.
  func deviation(_ source: Int, _ translation: Int) -> Int32 {
    abs(Self.logarithm(translation) - Self.logarithm(source) - usualRatio)
  }

  private func anchors(_ left: AlignmentUnit, _ right: AlignmentUnit) -> Int32 {
    guard left.anchor != 0, right.anchor != 0 else { return left.anchor == right.anchor ? 0 : -20 }
    return left.anchor == right.anchor ? 200 : -60
  }

  /// The logarithm to the base 2 in 64ths.
  static func logarithm(_ value: Int) -> Int32 {
    guard value > 0 else { return 0 }
    let exponent = Int.bitWidth - 1 - value.leadingZeroBitCount
    let fraction = exponent >= 6 ? (value >> (exponent - 6)) - 64 : (value << (6 - exponent)) - 64
    return Int32(exponent * 64 + fraction)
  }
}
