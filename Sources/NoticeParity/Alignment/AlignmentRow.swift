/// One row of a ``SequenceAligner``'s table, as far as the band goes: the best score of each column in
/// each of three states.
struct AlignmentRow {
  /// The columns that the band has here.
  private(set) var columns = 0..<0
  /// Both units are paired.
  var pair: [Int32] = []
  /// The source's unit has no partner.
  var sourceOnly: [Int32] = []
  /// The translation's unit has no partner.
  var translationOnly: [Int32] = []

  /// Empties the row for other columns.
  mutating func reset(_ columns: Range<Int>) {
    self.columns = columns
    if pair.count != columns.count {
      pair = [Int32](repeating: SequenceAligner.impossible, count: columns.count)
      sourceOnly = pair
      translationOnly = pair
      return
    }
    for index in pair.indices {
      pair[index] = SequenceAligner.impossible
      sourceOnly[index] = SequenceAligner.impossible
      translationOnly[index] = SequenceAligner.impossible
    }
  }

  /// The best state of a column, 0 to 2, if each but `state` costs `opening`.
  @inline(__always)
  func best(
    _ column: Int, opening: Int32 = 0, but state: UInt8 = .max
  ) -> (score: Int32, state: UInt8) {
    guard columns.contains(column) else { return (SequenceAligner.impossible, 0) }
    let index = column - columns.lowerBound
    let paired = pair[index] - opening
    let source = sourceOnly[index] - (state == 1 ? 0 : opening)
    let translation = translationOnly[index] - (state == 2 ? 0 : opening)
    if paired >= source, paired >= translation { return (paired, 0) }
    return source >= translation ? (source, 1) : (translation, 2)
  }
}
