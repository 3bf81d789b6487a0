/// One row of a ``SequenceAligner``'s table, as far as the band goes.
struct AlignmentRow {
  /// The best score of a column in each of three states.
  struct Cell {
    /// Both units are paired.
    var pair = SequenceAligner.impossible
    /// The source's unit has no partner.
    var sourceOnly = SequenceAligner.impossible
    /// The translation's unit has no partner.
    var translationOnly = SequenceAligner.impossible

    /// The best state, 0 to 2, if each but `state` costs `opening`.
    @inline(__always)
    func best(opening: Int32 = 0, but state: UInt8 = .max) -> (score: Int32, state: UInt8) {
      let paired = pair - opening
      let source = sourceOnly - (state == 1 ? 0 : opening)
      let translation = translationOnly - (state == 2 ? 0 : opening)
      if paired >= source, paired >= translation { return (paired, 0) }
      return source >= translation ? (source, 1) : (translation, 2)
    }
  }

  /// The columns that the band has here.
  private(set) var columns = 0..<0
  /// The cells of these columns.
  private var cells: [Cell] = []

  /// Makes the row ready for other columns, whose cells are then set from the first to the last.
  mutating func reset(_ columns: Range<Int>) {
    self.columns = columns
    cells.removeAll(keepingCapacity: true)
    cells.reserveCapacity(columns.count)
  }

  /// Sets the next cell.
  @inline(__always)
  mutating func append(_ cell: Cell) { cells.append(cell) }

  /// The best state of a column, 0 to 2, if each but `state` costs `opening`.
  @inline(__always)
  func best(
    _ column: Int, opening: Int32 = 0, but state: UInt8 = .max
  ) -> (score: Int32, state: UInt8) {
    guard columns.contains(column) else { return (SequenceAligner.impossible, 0) }
    return cells[column - columns.lowerBound].best(opening: opening, but: state)
  }
}
