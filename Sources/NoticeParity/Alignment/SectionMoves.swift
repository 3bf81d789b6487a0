/// Finds sections that moved by what names them: an anchor or a number that both sides have once.
///
/// An aligner that goes by order pairs a section with the one in its place where the two look alike,
/// and what follows looks different block by block. Where names cross, the pairs along them are taken
/// if they fit no worse: otherwise the names were exchanged and the text stands where it stood.
struct SectionMoves {
  /// A heading and what stands below it up to the next heading that both sides have a name for.
  private struct Chunk {
    var source: Range<Int>
    var translation: Range<Int>
  }

  /// How much worse the pairs along names may fit.
  private static let slack: Int32 = 40

  private let score: AlignmentScore
  /// The partner of each unit of the source; -1 where it has none.
  private(set) var partners: [Int]
  /// The source's units that stand elsewhere.
  private(set) var moved: Set<Int> = []

  /// Mends the pairs that an aligner made in order.
  init(_ score: AlignmentScore, _ partners: [Int]) {
    self.score = score
    self.partners = partners
    let named = Self.named(score)
    guard zip(named, named.dropFirst()).contains(where: { $0.translation > $1.translation }) else {
      return
    }
    let chunks = Self.chunks(named, score)
    for part in Self.crossings(chunks) { mend(Array(chunks[part])) }
  }

  /// The headings that a name answers to on both sides, in the source's order.
  private static func named(_ score: AlignmentScore) -> [(source: Int, translation: Int)] {
    let places = unique(score.translation)
    return unique(score.source).compactMap { name, unit in
      places[name].map { (unit, $0) }
    }.sorted { $0.source < $1.source }
  }

  /// The headings by names that stand once; an anchor goes before a number.
  private static func unique(_ units: [AlignmentUnit]) -> [UInt64: Int] {
    var found: [UInt64: Int] = [:]
    for (index, unit) in units.enumerated() where unit.kind == .heading {
      let name = UInt64(unit.anchor) << 32 | UInt64(unit.anchor == 0 ? unit.number : 0)
      guard name != 0 else { continue }
      // A name that stands twice names nothing.
      found[name] = found[name] == nil ? index : -1
    }
    return found.filter { $0.value >= 0 }
  }

  private static func chunks(
    _ named: [(source: Int, translation: Int)], _ score: AlignmentScore
  ) -> [Chunk] {
    let places = named.map(\.translation).sorted()
    var ends: [Int: Int] = [:]
    for (index, place) in places.enumerated() {
      ends[place] = index + 1 < places.count ? places[index + 1] : score.translation.count
    }
    return named.enumerated().map { index, heading in
      let end = index + 1 < named.count ? named[index + 1].source : score.source.count
      return Chunk(
        source: heading.source..<end,
        translation: heading.translation..<(ends[heading.translation] ?? heading.translation))
    }
  }

  /// The smallest runs of chunks that stand in another order on the other side, and together in the
  /// same place.
  private static func crossings(_ chunks: [Chunk]) -> [Range<Int>] {
    let places = chunks.map(\.translation.lowerBound)
    var ranks: [Int: Int] = [:]
    for (rank, place) in places.sorted().enumerated() { ranks[place] = rank }
    var found: [Range<Int>] = []
    var start = 0
    var highest = -1
    for (index, place) in places.enumerated() {
      highest = max(highest, ranks[place] ?? 0)
      guard highest == index else { continue }
      if index > start { found.append(start..<index + 1) }
      start = index + 1
    }
    return found
  }

  /// Pairs chunks along their names if that fits no worse.
  private mutating func mend(_ chunks: [Chunk]) {
    let along = SequenceAligner(score, along: chunks.map { ($0.source, $0.translation) }).partners
    let left = chunks[0].source.lowerBound..<chunks[chunks.count - 1].source.upperBound
    let lowest = chunks.map(\.translation.lowerBound).min() ?? 0
    let right = lowest..<(chunks.map(\.translation.upperBound).max() ?? 0)
    guard fit(along, left, right) + Self.slack >= fit(partners, left, right) else { return }
    for unit in left { partners[unit] = along[unit] }
    // What was paired with something in here from outside lost its partner.
    for unit in partners.indices where !left.contains(unit) && right.contains(partners[unit]) {
      partners[unit] = -1
    }
    let steady = Set(LongestAscent.indices(of: chunks.map(\.translation.lowerBound)))
    for (index, chunk) in chunks.enumerated() where !steady.contains(index) {
      moved.formUnion(chunk.source.filter { partners[$0] >= 0 })
    }
  }

  /// How well pairs fit within a part, the names of headings left out.
  private func fit(_ partners: [Int], _ left: Range<Int>, _ right: Range<Int>) -> Int32 {
    var sum: Int32 = 0
    var alone = right.reduce(0) { $0 + AlignmentScore.gap(score.translation[$1]) }
    for unit in left {
      let partner = partners[unit]
      guard right.contains(partner) else {
        alone += AlignmentScore.gap(score.source[unit])
        continue
      }
      alone -= AlignmentScore.gap(score.translation[partner])
      sum += score.match(unit, partner) - score.anchors(unit, partner)
    }
    return sum - alone
  }
}
