/// Pairs two sequences of units so that their score is best, in order.
///
/// Dynamic programming with costs for gaps (Gotoh 1982) within a band round the diagonal; long
/// sequences are first cut at points that are certain. Time and memory are bounded whatever the input.
/// A narrow band is tried first: it is enough where no way outside can reach the score that it gives.
struct SequenceAligner {
  /// What is looked at in one go: more than this is cut at certain points before.
  private static let cutSize = 250_000
  /// The most that is looked at in one go.
  private static let maximumSize = 4_000_000

  /// How far the bands go that are tried before the whole one.
  static let narrowReaches = [2, 8, 24]

  private let score: AlignmentScore
  private let limit: AlignmentLimit
  private let reaches: [Int]
  /// The partner of each unit of the source; -1 where it has none.
  private(set) var partners: [Int]

  /// Pairs the units of two notices.
  ///
  /// - Parameter reaches: How far the bands go that are tried first; the result is the same with none.
  init(_ score: AlignmentScore, reaches: [Int] = narrowReaches) {
    self.score = score
    self.reaches = reaches
    limit = AlignmentLimit(score)
    partners = [Int](repeating: -1, count: score.source.count)
    let whole = (score.source.indices, score.translation.indices)
    guard whole.0.count * max(1, whole.1.count) > Self.cutSize else {
      align(whole.0, whole.1)
      return
    }
    var start = (0, 0)
    for point in score.certainPoints {
      align(start.0..<point.source, start.1..<point.translation)
      partners[point.source] = point.translation
      start = (point.source + 1, point.translation + 1)
    }
    align(start.0..<whole.0.upperBound, start.1..<whole.1.upperBound)
  }

  /// Pairs the units of parts, each of one part of the source with one of the translation.
  init(_ score: AlignmentScore, along parts: [(Range<Int>, Range<Int>)]) {
    self.score = score
    reaches = Self.narrowReaches
    limit = AlignmentLimit(score)
    partners = [Int](repeating: -1, count: score.source.count)
    for (left, right) in parts { align(left, right) }
  }

  /// The score of what no way leads to.
  static let impossible: Int32 = -500_000_000

  /// Where the best way to a cell comes from, two bits for each of its three states.
  private enum State: UInt8 {
    /// Both units are paired.
    case pair = 0
    /// The source's unit has no partner.
    case sourceOnly = 1
    /// The translation's unit has no partner.
    case translationOnly = 2
  }

  private mutating func align(_ left: Range<Int>, _ right: Range<Int>) {
    guard !left.isEmpty, !right.isEmpty else { return }
    let whole = Band(left.count, right.count, maximumSize: Self.maximumSize)
    for reach in reaches {
      let band = Band(
        left.count, right.count, reach: reach + abs(left.count - right.count))
      guard band.size < whole.size, !band.isWhole else { break }
      let table = table(band, left, right)
      guard table.last.score > limit.outside(band, left, right) else { continue }
      return follow(table.trace, band, from: table.last.state, left, right)
    }
    let table = table(whole, left, right)
    follow(table.trace, whole, from: table.last.state, left, right)
  }

  /// Fills the table as far as a band goes; gives where each cell comes from, and the last one's score.
  private func table(
    _ band: Band, _ left: Range<Int>, _ right: Range<Int>
  ) -> (trace: [UInt8], last: (score: Int32, state: UInt8)) {
    var trace = [UInt8](repeating: 0, count: band.size)
    var previous = AlignmentRow()
    var current = AlignmentRow()
    // What it costs to leave a unit of the translation alone, asked in each row.
    let costs = score.translation[right].map { unit in
      (opening: AlignmentScore.opening(unit), gap: AlignmentScore.gap(unit))
    }
    for i in 0...left.count {
      let columns = band.columns(i)
      current.reset(columns)
      let place = band.index(i, columns.lowerBound)
      let opening = i > 0 ? AlignmentScore.opening(score.source[left.lowerBound + i - 1]) : 0
      let gap = i > 0 ? AlignmentScore.gap(score.source[left.lowerBound + i - 1]) : 0
      var before = AlignmentRow.Cell()
      for j in columns {
        var cell = AlignmentRow.Cell()
        var origin: UInt8 = 0
        if i == 0, j == 0 { cell.pair = 0 }
        if i > 0, j > 0, case let best = previous.best(j - 1), best.score > Self.impossible {
          cell.pair =
            best.score + score.match(left.lowerBound + i - 1, right.lowerBound + j - 1)
          origin |= best.state
        }
        if i > 0 {
          let best = previous.best(j, opening: opening, but: 1)
          cell.sourceOnly = max(Self.impossible, best.score - gap)
          origin |= best.state << 2
        }
        if j > columns.lowerBound {
          let cost = costs[j - 1]
          let best = before.best(opening: cost.opening, but: 2)
          cell.translationOnly = max(Self.impossible, best.score - cost.gap)
          origin |= best.state << 4
        }
        trace[place + j - columns.lowerBound] = origin
        current.append(cell)
        before = cell
      }
      swap(&previous, &current)
    }
    return (trace, previous.best(right.count))
  }

  private mutating func follow(
    _ trace: [UInt8], _ band: Band, from last: UInt8, _ left: Range<Int>, _ right: Range<Int>
  ) {
    var (i, j) = (left.count, right.count)
    var state = last
    while i > 0 || j > 0 {
      let cell = trace[band.index(i, j)]
      switch State(rawValue: state) {
      case .sourceOnly? where i > 0:
        state = cell >> 2 & 3
        i -= 1
      case .translationOnly? where j > 0:
        state = cell >> 4 & 3
        j -= 1
      case .pair? where i > 0 && j > 0:
        state = cell & 3
        i -= 1
        j -= 1
        partners[left.lowerBound + i] = right.lowerBound + j
      default: return
      }
    }
  }
}
