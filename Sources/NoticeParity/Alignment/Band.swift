/// The cells of a table of two sequences that lie near the line from its first to its last.
struct Band {
  private let rows: Int
  private let lastColumn: Int
  /// How far the band goes on each side.
  private let reach: Int
  private let width: Int

  /// The number of cells that are kept.
  var size: Int { (rows + 1) * width }

  /// Whether all cells are in it.
  var isWhole: Bool { width > lastColumn }

  /// A band that holds every way that strays little, and `maximumSize` cells or so at most.
  init(_ rows: Int, _ columns: Int, maximumSize: Int) {
    let wanted = abs(columns - rows) + 40 + max(rows, columns) / 4
    let step = columns / max(1, rows) + 1
    self.init(
      rows, columns, reach: min(wanted, max(8, maximumSize / (rows + 1) / 2)) + step)
  }

  /// A band that goes so many columns far on each side.
  init(_ rows: Int, _ columns: Int, reach: Int) {
    self.rows = rows
    lastColumn = columns
    self.reach = reach
    width = min(2 * reach, columns) + 1
  }

  /// How many units every way that leaves the band passes by at the least, in the sequence of the rows
  /// and in that of the columns.
  ///
  /// A way through a cell off the line has passed by as many more of one sequence as the cell is off,
  /// and must pass by the others of the other one before its end. One is taken off for the rounding of
  /// the line.
  var passedOutside: (rows: Int, columns: Int) {
    (
      max(0, reach - 1 - max(0, lastColumn - rows)),
      max(0, reach - 1 - max(0, rows - lastColumn))
    )
  }

  /// The first column of a row.
  private func first(_ row: Int) -> Int {
    max(0, min(row * lastColumn / max(1, rows) - reach, lastColumn + 1 - width))
  }

  /// The columns of a row, the empty one included.
  func columns(_ row: Int) -> Range<Int> {
    let first = first(row)
    return first..<first + width
  }

  /// The place of a cell.
  func index(_ row: Int, _ column: Int) -> Int {
    row * width + column - first(row)
  }
}
