import NoticeModel

/// Finds paragraphs that lost sentences: they have fewer than the source's and are shorter, beside it,
/// than the other paragraphs of the same two notices are.
enum SentenceLoss {
  /// The fewest characters of the source whose length says something.
  private static let fewest = 60
  /// From how many characters on less is needed.
  private static let many = 100
  /// How many pairs of longer paragraphs tell what is usual.
  private static let pairsNeeded = 5
  /// How far a length is below the usual one, in 64ths of a doubling: by a third, or two fifths.
  private static let far: Int32 = 36
  private static let farther: Int32 = 46

  private struct Pair {
    var source: AlignmentUnit
    var translation: AlignmentUnit
    var ratio: Int32 { Int32(translation.logarithm) - Int32(source.logarithm) }
  }

  /// The paragraphs that answer to each other and of which the translation's lost sentences.
  static func findings(
    source: Notice, translation: Notice, alignment: Alignment
  ) -> [LengthFinding] {
    let pairs = pairs(source, translation, alignment)
    let suspects = pairs.filter {
      $0.translation.sentences >= 1 && $0.translation.sentences < $0.source.sentences
    }
    guard !suspects.isEmpty else { return [] }
    let ratios = pairs.map(\.ratio).sorted()
    guard ratios.count >= pairsNeeded else { return [] }
    let usual = ratios[ratios.count / 2]
    return suspects.compactMap { pair in
      let limit = pair.source.length >= many ? far : farther
      guard pair.ratio - usual <= -limit else { return nil }
      return LengthFinding(
        sourceBlock: alignment.sourceBlocks[pair.source.blocks.lowerBound].node,
        block: alignment.translationBlocks[pair.translation.blocks.lowerBound].node,
        percent: pair.translation.length * 100 / pair.source.length,
        usual: percent(usual - limit)...percent(usual + limit),
        lostSentences: Int(pair.source.sentences - pair.translation.sentences))
    }
  }

  /// The paragraphs that are long enough and answer to each other in other words.
  private static func pairs(
    _ source: Notice, _ translation: Notice, _ alignment: Alignment
  ) -> [Pair] {
    let others = NoticeUnits.units(of: translation)
    return NoticeUnits.units(of: source).units.compactMap { unit in
      guard unit.kind == .paragraph, unit.length >= fewest,
        let partner = alignment.translation(ofBlock: unit.blocks.lowerBound),
        let other = others.unit(beginningWith: partner), other.kind == .paragraph,
        other.text != unit.text
      else { return nil }
      return Pair(source: unit, translation: other)
    }
  }

  /// A ratio's logarithm in hundredths of the ratio.
  private static func percent(_ logarithm: Int32) -> Int {
    // As logarithms are made here: from one power of two to the next in a straight line.
    let exponent = Int(logarithm >> 6)
    let hundredths = (Int(logarithm & 63) + 64) * 100 / 64
    return exponent >= 0 ? hundredths << exponent : hundredths >> -exponent
  }
}
