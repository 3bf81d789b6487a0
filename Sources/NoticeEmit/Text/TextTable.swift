import MarkdownSyntax
import SourceText

/// A table while its cells are gathered, and its two ways to be set: in columns, or a record a row.
struct TextTable {
  /// The cells of one row.
  typealias Row = [[UInt8]]

  /// The heads of the columns; empty where there are none.
  var header: Row = []
  /// The rows below.
  var rows: [Row] = []
  /// The alignment of each column.
  var alignments: [TableAlignment] = []

  /// The blanks between two columns.
  private static let gap = 2

  /// Takes the only row so far for the heads of the columns, where there are none yet.
  mutating func takeFirstRowAsHeader() {
    guard header.isEmpty, rows.count == 1, let row = rows.popLast() else { return }
    header = row
  }

  /// The lines of the table.
  ///
  /// - Parameter width: The columns of a line.
  func lines(width: Int) -> [[UInt8]] {
    let count = rows.reduce(header.count) { max($0, $1.count) }
    var widths = [Int](repeating: 0, count: count)
    for row in [header] + rows {
      for (column, cell) in row.enumerated() {
        for line in Self.lines(of: cell) {
          widths[column] = max(widths[column], DisplayWidth.columns(of: line))
        }
      }
    }
    let total = widths.reduce(0, +) + Self.gap * max(0, count - 1)
    return total <= width ? columns(widths) : records(width: width)
  }

  // MARK: - Columns

  private func columns(_ widths: [Int]) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    if header.contains(where: { !$0.isEmpty }) {
      lines += set(header, widths)
      let rules = widths.map { [UInt8](repeating: UInt8(ascii: "-"), count: $0) }
      lines.append(Array(rules.joined(separator: [UInt8](repeating: 0x20, count: Self.gap))))
    }
    for row in rows { lines += set(row, widths) }
    return lines
  }

  private func set(_ row: Row, _ widths: [Int]) -> [[UInt8]] {
    let cells = row.map { Self.lines(of: $0) }
    let height = cells.reduce(1) { max($0, $1.count) }
    return (0..<height).map { index in
      var line: [UInt8] = []
      for (column, width) in widths.enumerated() {
        let cell = column < cells.count && index < cells[column].count ? cells[column][index] : []
        let room = max(0, width - DisplayWidth.columns(of: cell))
        let before = Self.roomBefore(
          room, alignments.indices.contains(column) ? alignments[column] : .none)
        line.append(contentsOf: [UInt8](repeating: 0x20, count: before))
        line.append(contentsOf: cell)
        line.append(contentsOf: [UInt8](repeating: 0x20, count: room - before + Self.gap))
      }
      while line.last == 0x20 { line.removeLast() }
      return line
    }
  }

  private static func roomBefore(_ room: Int, _ alignment: TableAlignment) -> Int {
    switch alignment {
    case .none, .left: 0
    case .center: room / 2
    case .right: room
    }
  }

  // MARK: - Records

  private func records(width: Int) -> [[UInt8]] {
    guard !rows.isEmpty else { return record(header, width: width) }
    // A head that is longer than a line stands once above the rows, and its number before the cells: a
    // page of text that each of a thousand rows repeated would be a thousand pages.
    let isLong = header.map { DisplayWidth.columns(of: $0) > width }
    let labels = header.indices.map { column -> [UInt8] in
      if isLong[column] { return Array("(\(column + 1)) ".utf8) }
      return header[column].isEmpty
        ? [] : header[column].map { $0 == 0x0A ? 0x20 : $0 } + ": ".utf8
    }
    let legend = header.indices.map { isLong[$0] ? header[$0] : [] }
    var lines = record(legend, labels: labels, width: width)
    for row in rows {
      if !lines.isEmpty { lines.append([]) }
      lines += record(row, labels: labels, width: width)
    }
    return lines
  }

  /// The lines of a row whose cells stand below each other, each behind its label.
  private func record(_ row: Row, labels: Row = [], width: Int) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    for (column, cell) in row.enumerated() where !cell.isEmpty {
      let text = labels.indices.contains(column) ? labels[column] + cell : cell
      let wrapped = LineWrapper.lines(text, width: width - Self.gap)
      for (index, line) in wrapped.enumerated() {
        lines.append((index == 0 ? [] : [0x20, 0x20]) + line)
      }
    }
    return lines
  }

  /// The lines of a cell, as the author broke them.
  private static func lines(of cell: [UInt8]) -> [[UInt8]] {
    LineWrapper.lines(cell, width: .max)
  }
}
