/// Finds the run of backticks that closes a code span, in time that is linear over a whole text: the
/// runs are listed once, and the search for each length only moves forward.
struct BacktickRuns {
  private var isListed = false
  /// Where the runs of each length start, in their order.
  private var starts: [Int: [Int]] = [:]
  /// How far the search for each length has come.
  private var positions: [Int: Int] = [:]

  /// Forgets the text.
  mutating func reset() {
    guard isListed else { return }
    isListed = false
    starts.removeAll(keepingCapacity: true)
    positions.removeAll(keepingCapacity: true)
  }

  /// Where the first run of exactly `length` backticks at or behind `start` starts.
  mutating func closingRun(length: Int, from start: Int, in view: ByteView) -> Int? {
    if !isListed { list(view, from: start) }
    guard let runs = starts[length] else { return nil }
    var position = positions[length] ?? 0
    while position < runs.count, runs[position] < start { position += 1 }
    positions[length] = position
    return position < runs.count ? runs[position] : nil
  }

  private mutating func list(_ view: ByteView, from start: Int) {
    isListed = true
    var index = start
    while let run = view.firstIndex(of: UInt8(ascii: "`"), in: index..<view.count) {
      var end = run
      while end < view.count, view[end] == UInt8(ascii: "`") { end += 1 }
      starts[end - run, default: []].append(run)
      index = end
    }
  }
}
