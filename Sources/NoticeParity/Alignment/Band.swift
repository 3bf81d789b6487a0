/// The cells of a table of two sequences that lie near the line from its first to its last.
struct Band {
  private let rows: Int
  private let lastColumn: Int
  /// How far the band goes on each side.
  private let reach: Int
  private let width: Int

  /// The number of cells that are kept.
  var size: Int { (rows + 1) * width }

  /// A band that holds every way that strays little, and `maximumSize` cells or so at most.
  init(_ rows: Int, _ columns: Int, maximumSize: Int) {
    self.rows = rows
    lastColumn = columns
    let wanted = abs(columns - rows) + 40 + max(rows, columns) / 4
    let step = columns / max(1, rows) + 1
    reach = min(wanted, max(8, maximumSize / (rows + 1) / 2)) + step
    width = min(2 * reach, columns) + 1
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
