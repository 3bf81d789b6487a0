/// Finds units that stand in another place: without partner in order, but with a telling one elsewhere.
struct MoveFinder {
  /// What a pair's contents must say for it.
  private static let telling: Int32 = 110
  /// How many units with the same token are looked at.
  private static let maximumCandidates = 8

  private let score: AlignmentScore
  /// The partner of each unit of the source; -1 where it has none.
  private(set) var partners: [Int]
  /// The source's units that stand elsewhere.
  private(set) var moved: Set<Int>

  private var taken: [Int]
  /// The units of the translation that have no good partner, by what they have.
  private var places: [UInt32: [Int]] = [:]

  /// Looks for moves among the units that an aligner left alone, or paired against their contents.
  init(_ score: AlignmentScore, _ sections: SectionMoves) {
    self.score = score
    partners = sections.partners
    moved = sections.moved
    taken = [Int](repeating: -1, count: score.translation.count)
    for (i, j) in partners.enumerated() where j >= 0 { taken[j] = i }
    // Pairs that only their place speaks for; kept where no better partner is found.
    let doubtful = partners.enumerated().filter { i, j in
      j >= 0 && score.contents(i, j) < -60
    }
    for (i, j) in doubtful where j >= 0 {
      self.partners[i] = -1
      taken[j] = -1
    }
    find()
    findSections()
    for (i, j) in doubtful where self.partners[i] < 0 && taken[j] < 0 {
      self.partners[i] = j
      taken[j] = i
    }
    findSwaps()
  }

  /// How much better two neighbours must fit the other way round to have changed places.
  private static let swapped: Int32 = 140

  /// Finds neighbours that were paired in order and fit much better the other way round.
  private mutating func findSwaps() {
    let evidence = SwapEvidence(score)
    var i = 0
    while i + 1 < partners.count {
      let j = partners[i]
      guard j >= 0, partners[i + 1] == j + 1, isSwapped(i, j, evidence) else {
        i += 1
        continue
      }
      pair(i, j + 1)
      pair(i + 1, j)
      i += 2
    }
    for (i, j) in partners.enumerated()
    where j >= 0 && evidence.isText(score.source[i]) && evidence.isText(score.translation[j]) {
      findAcross(i, evidence)
    }
  }

  /// Whether the units at two places and those behind them changed places.
  private func isSwapped(_ i: Int, _ j: Int, _ evidence: SwapEvidence) -> Bool {
    let (left, right) = (score.source[i...i + 1], score.translation[j...j + 1])
    if left.allSatisfy(evidence.isText), right.allSatisfy(evidence.isText) {
      return evidence.forSwap(of: i, and: i + 1, with: j, and: j + 1) >= SwapEvidence.enough
    }
    guard left[i].kind == left[i + 1].kind, right[j].kind == right[j + 1].kind else { return false }
    let straight = score.match(i, j) + score.match(i + 1, j + 1)
    return score.match(i, j + 1) + score.match(i + 1, j) - straight >= Self.swapped
  }

  /// Pairs a single unit behind a pair with the one before its partner, or the other way round: one of
  /// two that changed places was passed by. Where both fit as well in their order, something else moved
  /// away from between them.
  private mutating func findAcross(_ i: Int, _ evidence: SwapEvidence) {
    for step in [1, -1] {
      let (unit, place) = (i + step, partners[i] - step)
      guard partners.indices.contains(unit), taken.indices.contains(place), partners[unit] < 0,
        taken[place] < 0, !isFree(unit + step, partners), !isFree(place - step, taken),
        evidence.fits(unit, place)
      else { continue }
      let partner = partners[i]
      if evidence.forSwap(of: i, and: unit, with: place, and: partner) < SwapEvidence.enough {
        (partners[i], partners[unit]) = (place, partner)
        (taken[place], taken[partner]) = (i, unit)
        return
      }
      pair(unit, place)
    }
  }

  /// Whether there is a unit at a place that has no partner.
  private func isFree(_ unit: Int, _ partners: [Int]) -> Bool {
    partners.indices.contains(unit) && partners[unit] < 0
  }

  private mutating func find() {
    let free = score.translation.indices.filter { taken[$0] < 0 }
    guard !free.isEmpty else { return }
    for j in free {
      for key in keys(score.translation[j], score.translationTokens[j]) {
        places[key, default: []].append(j)
      }
    }
    var found: [(score: Int32, source: Int, translation: Int)] = []
    for i in score.source.indices where partners[i] < 0 {
      guard let best = best(for: i) else { continue }
      found.append((best.score, i, best.translation))
    }
    // The surest first.
    for move in found.sorted(by: { ($1.score, $0.source) < ($0.score, $1.source) })
    where partners[move.source] < 0 && taken[move.translation] < 0 {
      pair(move.source, move.translation)
      extend(from: move.source, move.translation, by: 1)
      extend(from: move.source, move.translation, by: -1)
    }
  }

  private func best(for i: Int) -> (score: Int32, translation: Int)? {
    var best: (score: Int32, translation: Int)?
    for key in keys(score.source[i], score.sourceTokens[i]) {
      for j in (places[key] ?? []).prefix(Self.maximumCandidates) {
        guard score.contents(i, j) >= Self.telling, case let value = score.match(i, j), value > 100
        else { continue }
        if best.map({ $0.score < value }) ?? true { best = (value, j) }
      }
    }
    return best
  }

  private func keys(_ unit: AlignmentUnit, _ tokens: ArraySlice<UInt32>) -> [UInt32] {
    (unit.anchor == 0 ? [] : [unit.anchor ^ 0x8000_0000]) + tokens
      + (unit.length >= 8 ? [unit.text ^ 0x4000_0000] : [])
  }

  /// Pairs whole sections that only their shape and lengths speak for.
  private mutating func findSections() {
    let found = SectionShapes.pairs(score) {
      partners[$0] < 0
    } and: {
      taken[$0] < 0
    }
    for (source, translation) in found {
      for (i, j) in zip(source, translation) { pair(i, j) }
    }
  }

  private mutating func pair(_ i: Int, _ j: Int) {
    partners[i] = j
    taken[j] = i
    moved.insert(i)
  }

  /// Takes the neighbours along that fit.
  private mutating func extend(from i: Int, _ j: Int, by step: Int) {
    var i = i + step
    var j = j + step
    while partners.indices.contains(i), taken.indices.contains(j), partners[i] < 0, taken[j] < 0,
      score.source[i].kind == score.translation[j].kind, score.match(i, j) > 60
    {
      pair(i, j)
      i += step
      j += step
    }
  }
}
