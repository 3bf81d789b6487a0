/// Tables whose rows have as many columns (HTML, section 4.9.12).
extension RawHTMLTidying {
  /// More columns than a table for readers has.
  private static let maximumColumns = 1_000

  /// The cells of a row and where it is closed.
  private struct Row {
    var cells: [Int]
    var end: Int
  }

  /// Gives short rows empty cells. Where cells overlap or reach beyond their rows, they span nothing any
  /// more; columns that no cell stands in are announced no more.
  mutating func mendTable(_ index: Int) {
    let children = children[index] ?? []
    var groups: [[Row]] = [[]]
    for child in children {
      switch name(child) {
      case "tr": groups[groups.count - 1].append(row(child))
      case "thead", "tbody", "tfoot":
        groups.append((self.children[child] ?? []).filter { name($0) == "tr" }.map(row))
        groups.append([])
      default: break
      }
    }
    var widths = widths(of: groups)
    if widths == nil {
      for cell in groups.joined().flatMap(\.cells) { takeSpans(off: cell) }
      widths = groups.map { $0.map(\.cells.count) }
    }
    let counts = (widths ?? []).joined()
    let width = counts.max() ?? 0
    // One wide row among many empty ones must not blow the page up.
    guard counts.reduce(0, { $0 + width - $1 }) <= 1_000 + 4 * events.count else { return }
    for (rows, counts) in zip(groups, widths ?? []) {
      for (row, count) in zip(rows, counts) where count < width {
        missingCells[row.end] = width - count
      }
    }
    let announced = children.filter { name($0) == "colgroup" }
    if announced.reduce(0, { $0 + columns(announcedBy: $1) }) > width {
      for group in announced { dropWhole(group) }
    }
  }

  private func row(_ index: Int) -> Row {
    Row(
      cells: (children[index] ?? []).filter { name($0) == "td" || name($0) == "th" },
      end: ends[index] ?? events.count)
  }

  /// How many columns are taken in each row; `nil` where the spans of cells make no grid.
  private func widths(of groups: [[Row]]) -> [[Int]]? {
    var widths: [[Int]] = []
    var begun: Set<Int> = []
    for rows in groups {
      // For each column, how many rows a cell from above still takes.
      var taken: [Int] = []
      var counts: [Int] = []
      for row in rows {
        var column = 0
        var isBegun = false
        for cell in row.cells {
          while column < taken.count, taken[column] > 0 { column += 1 }
          let end = column + span(cell, "colspan")
          guard end <= Self.maximumColumns else { return nil }
          while taken.count < end { taken.append(0) }
          guard taken[column..<end].allSatisfy({ $0 == 0 }) else { return nil }
          for place in column..<end { taken[place] = span(cell, "rowspan") }
          begun.insert(column)
          isBegun = true
          column = end
        }
        let count = taken.count { $0 > 0 }
        // A cell from above that stands behind a gap cannot be reached by cells at the row's end.
        guard taken.prefix(count).allSatisfy({ $0 > 0 }), isBegun else { return nil }
        counts.append(count)
        for place in taken.indices where taken[place] > 0 { taken[place] -= 1 }
      }
      guard taken.allSatisfy({ $0 == 0 }) else { return nil }
      widths.append(counts)
    }
    let width = widths.joined().max() ?? 0
    // Empty cells at the ends of rows begin in the columns that they fill.
    let shortest = widths.joined().min() ?? 0
    return (0..<width).allSatisfy({ begun.contains($0) || $0 >= shortest }) ? widths : nil
  }

  private func span(_ cell: Int, _ name: String) -> Int {
    guard case .open(_, let attributes) = events[cell],
      let value = attributes.first(where: { $0.name == name })?.value
    else { return 1 }
    return Int(value) ?? 1
  }

  private func columns(announcedBy group: Int) -> Int {
    let columns = events[group..<(ends[group] ?? events.count)].compactMap { event in
      if case .empty("col", let attributes) = event {
        attributes.first { $0.name == "span" }.flatMap { Int($0.value) } ?? 1
      } else {
        nil
      }
    }
    return columns.isEmpty ? span(group, "span") : columns.reduce(0, +)
  }

  private mutating func takeSpans(off cell: Int) {
    guard case .open(let name, let attributes) = events[cell] else { return }
    events[cell] = .open(name, attributes.filter { $0.name != "colspan" && $0.name != "rowspan" })
  }
}
