import NoticeModel

/// Pairs the blocks of two notices.
struct BlockAlignment {
  let source: [Block]
  let translation: [Block]
  private(set) var ends: PairingEnds
  /// The source's blocks that stand in another place.
  private(set) var moved: Set<Int> = []

  init(source: Notice, translation: Notice) {
    let (units, others) = (NoticeUnits.units(of: source), NoticeUnits.units(of: translation))
    self.source = units.blocks
    self.translation = others.blocks
    ends = PairingEnds(source: self.source.count, translation: self.translation.count)
    let score = AlignmentScore(units, others)
    let moves = MoveFinder(score, SectionMoves(score, SequenceAligner(score).partners))
    for (i, j) in moves.partners.enumerated() where j >= 0 {
      pair(score.source[i].blocks, score.translation[j].blocks, isMoved: moves.moved.contains(i))
    }
    explainJoins(score, moves.partners)
  }

  /// Pairs the blocks of two units: the cells of rows by their place, what is left over has no partner.
  private mutating func pair(_ left: Range<Int>, _ right: Range<Int>, isMoved: Bool) {
    for (i, j) in zip(left, right) {
      ends.pair(i, j)
      if isMoved { moved.insert(i) }
    }
  }

  /// Finds blocks that became one, and one that became several, by their lengths.
  private mutating func explainJoins(_ score: AlignmentScore, _ partners: [Int]) {
    var sources = [Int](repeating: -1, count: score.translation.count)
    for (i, j) in partners.enumerated() where j >= 0 { sources[j] = i }
    let (sourceCopies, copies) = (CopiedUnits(score.source), CopiedUnits(score.translation))
    for run in Self.gaps(partners)
    where !sourceCopies.hold(run) && !Self.spansSections(run, of: score.source) {
      guard
        let (i, j) = Self.neighbour(
          of: run, partners,
          where: { unit, partner in
            score.isJoined([unit] + run, into: partner)
          })
      else { continue }
      _ = i
      for unit in run {
        for block in score.source[unit].blocks {
          ends.explain(source: block, .joined(into: score.translation[j].blocks.lowerBound))
        }
      }
    }
    for run in Self.gaps(sources)
    where !copies.hold(run) && !Self.spansSections(run, of: score.translation) {
      guard
        let (j, i) = Self.neighbour(
          of: run, sources,
          where: { unit, partner in
            score.isSplit(partner, into: [unit] + run)
          })
      else { continue }
      _ = j
      for unit in run {
        for block in score.translation[unit].blocks {
          ends.explain(translation: block, .joined(into: score.source[i].blocks.lowerBound))
        }
      }
    }
  }

  /// Whether a run goes on behind a heading in it: sections are not made one paragraph.
  private static func spansSections(_ run: Range<Int>, of units: [AlignmentUnit]) -> Bool {
    run.count > 1 && run.contains { units[$0].kind == .heading }
  }

  /// The runs of units without partner.
  private static func gaps(_ partners: [Int]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = 0
    while start < partners.count {
      guard partners[start] < 0 else {
        start += 1
        continue
      }
      var end = start
      while end < partners.count, partners[end] < 0 { end += 1 }
      runs.append(start..<end)
      start = end
    }
    return runs
  }

  /// The unit before or behind a run for which a test holds, and its partner.
  private static func neighbour(
    of run: Range<Int>, _ partners: [Int], where holds: (Int, Int) -> Bool
  ) -> (Int, Int)? {
    for unit in [run.lowerBound - 1, run.upperBound] {
      guard partners.indices.contains(unit), partners[unit] >= 0 else { continue }
      if holds(unit, partners[unit]) { return (unit, partners[unit]) }
    }
    return nil
  }
}
