import SourceText

/// GFM 0.29, section 4.10.
extension BlockParser {
  /// Makes the last line of the open paragraph a table's header where the line is its delimiter row.
  mutating func openTable() -> Bool {
    guard hasGFM, blocks[tip].kind == .paragraph, let lastSegment = blocks[tip].segments.last,
      let alignments = delimiterRow()
    else { return false }
    var headerEnd = segments[lastSegment].end
    while headerEnd > lastParagraphLineStart, ASCII.isSpace(bytes[headerEnd - 1]) {
      headerEnd -= 1
    }
    let header = SourceSpan(lastParagraphLineStart, headerEnd)
    guard countCells(header) == alignments.count else { return false }

    let paragraph = tip
    if segments[lastSegment].start < lastParagraphLineStart {
      segments[lastSegment].end = lastParagraphLineStart
    } else {
      segments.removeLast()
      blocks[paragraph].segments = blocks[paragraph].segments.dropLast()
    }
    let table: Int
    if blocks[paragraph].segments.isEmpty {
      table = paragraph
      blocks[table].kind = .table
      blocks[table].start = header.start
      blocks[table].segments = segments.count..<segments.count
    } else {
      closeBlocks(downTo: open.count - 1)
      table = addChild(.table, at: header.start)
    }
    blocks[table].payload = UInt32(tables.alignments.count)
    tables.alignments.append(alignments)
    appendRow(.tableHeader, header, to: table)
    finishRow(of: table)
    return true
  }

  /// Adds the line to the open table; gives `false` because the line is used.
  mutating func addTableRow() -> Bool {
    appendRow(.tableRow, SourceSpan(nextNonspace, trimmedLineEnd), to: tip)
    finishRow(of: tip)
    return false
  }

  private mutating func finishRow(of table: Int) {
    blocks[table].end = max(blocks[table].end, trimmedLineEnd)
    blocks[table].endLine = lineNumber
  }

  /// The alignments where the line is a delimiter row.
  private func delimiterRow() -> [TableAlignment]? {
    var index = nextNonspace
    var alignments: [TableAlignment] = []
    if bytes[index] == UInt8(ascii: "|") { index += 1 }
    while true {
      index = endOfBlanks(from: index)
      let isLeft = bytes[index] == UInt8(ascii: ":")
      if isLeft { index += 1 }
      let dashes = index
      while index < lineEnd, bytes[index] == UInt8(ascii: "-") { index += 1 }
      guard index > dashes else { return nil }
      let isRight = index < lineEnd && bytes[index] == UInt8(ascii: ":")
      if isRight { index += 1 }
      alignments.append(isLeft ? (isRight ? .center : .left) : isRight ? .right : .none)
      index = endOfBlanks(from: index)
      if index == lineEnd { return alignments }
      guard bytes[index] == UInt8(ascii: "|") else { return nil }
      index = endOfBlanks(from: index + 1)
      if index == lineEnd { return alignments }
    }
  }

  private func countCells(_ row: SourceSpan) -> Int {
    var count = 0
    forEachCell(of: row) { _ in count += 1 }
    return count
  }

  /// Calls `body` with each cell's place without the blanks around it. A pipe behind a backslash does
  /// not end a cell.
  private func forEachCell(of row: SourceSpan, _ body: (SourceSpan) -> Void) {
    var index = row.start
    if bytes[index] == UInt8(ascii: "|") { index += 1 }
    while index < row.end, ASCII.isSpace(bytes[index]) { index += 1 }
    while index < row.end {
      var end = index
      while end < row.end, bytes[end] != UInt8(ascii: "|") {
        end += bytes[end] == UInt8(ascii: "\\") && bytes[end + 1] == UInt8(ascii: "|") ? 2 : 1
      }
      var contentEnd = min(end, row.end)
      while contentEnd > index, ASCII.isSpace(bytes[contentEnd - 1]) { contentEnd -= 1 }
      body(SourceSpan(index, contentEnd))
      index = end + 1
      while index < row.end, ASCII.isSpace(bytes[index]) { index += 1 }
    }
  }

  private mutating func appendRow(_ kind: NodeKind, _ place: SourceSpan, to table: Int) {
    let columns = tables.alignments[Int(blocks[table].payload)].count
    let row = appendClosed(kind, place, to: table)
    var cells: [SourceSpan] = []
    forEachCell(of: place) { if cells.count < columns { cells.append($0) } }
    // Rows of many columns that are all left short would cost the square of the input.
    let missing = min(columns - cells.count, spareCells)
    spareCells -= max(missing, 0)
    for _ in 0..<max(missing, 0) { cells.append(SourceSpan(at: place.end)) }
    for (column, cell) in cells.enumerated() {
      let index = appendClosed(.tableCell, cell, to: row)
      blocks[index].detail = column
      let first = segments.count
      appendSegments(ofCell: cell)
      blocks[index].segments = first..<segments.count
    }
  }

  /// A cell's text without the backslashes before its pipes, which are gone before inlines are read.
  private mutating func appendSegments(ofCell cell: SourceSpan) {
    var start = cell.start
    var index = cell.start
    while index + 1 < cell.end {
      if bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "|") {
        if index > start { segments.append(Segment(start: start, end: index, padding: 0)) }
        start = index + 1
      }
      index += 1
    }
    segments.append(Segment(start: start, end: cell.end, padding: 0))
  }

  private mutating func appendClosed(_ kind: NodeKind, _ span: SourceSpan, to parent: Int) -> Int {
    var block = Block(kind: kind, start: span.start, parent: parent, line: lineNumber)
    block.end = span.end
    blocks.append(block)
    blocks[parent].lastChild = blocks.count - 1
    return blocks.count - 1
  }
}
