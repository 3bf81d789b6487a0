import SourceText

/// One source line as a terminal shows it: what each byte takes in columns.
struct ExcerptLine {
  /// What one scalar, or one malformed run of bytes, looks like.
  struct Cell {
    /// The byte offset in the file.
    var offset: Int
    /// The column of its left edge, from 0.
    var column: Int
    /// The columns that it takes: 0 for a combining mark, 2 for a wide character.
    var width: Int
    /// What is printed.
    var text: Unicode.Scalar
  }

  /// The most bytes of one line that are looked at; a notice may be one line of megabytes.
  private static let maximumBytes = 4096

  /// The scalars in their order.
  private(set) var cells: [Cell] = []
  /// The width of all cells.
  private(set) var width = 0
  /// The byte offset behind the last cell.
  private(set) var end: Int
  /// Whether the line goes on to the left of the first cell, or to the right of the last.
  let isCutLeft: Bool
  let isCutRight: Bool

  /// Reads a line of `source` with the bytes around `focus`.
  init(_ line: SourceSpan, of source: SourceExcerpt, around focus: Int) {
    var span = line
    if line.count > Self.maximumBytes {
      span.start = max(line.start, min(focus, line.end) - Self.maximumBytes / 4)
      span.end = min(line.end, span.start + Self.maximumBytes)
      span.start = Self.scalarStart(span.start, in: source, notBefore: line.start)
      span.end = Self.scalarStart(span.end, in: source, notBefore: span.start)
    }
    isCutLeft = span.start > line.start
    isCutRight = span.end < line.end
    end = span.end
    readCells(source.slice(span), from: span.start)
  }

  private mutating func readCells(_ bytes: ArraySlice<UInt8>, from start: Int) {
    var iterator = bytes.makeIterator()
    var parser = Unicode.UTF8.ForwardParser()
    var pen = DisplayPen(column: 0)
    var offset = start
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .emptyInput: return
      case .error(let length):
        append("\u{FFFD}", at: offset, by: &pen)
        offset += length
      case .valid(let encoded):
        append(Unicode.UTF8.decode(encoded), at: offset, by: &pen)
        offset += encoded.count
      }
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar, at offset: Int, by pen: inout DisplayPen) {
    let shown = PrintableText.replacement(for: scalar) ?? scalar
    pen.draw(scalar == "\t" ? scalar : shown)
    let columns = pen.column - width
    if scalar == "\t" {
      // Each column of a tab is a cell of its own, so that a cut can fall into it.
      for column in width..<pen.column {
        cells.append(Cell(offset: offset, column: column, width: 1, text: " "))
      }
    } else {
      cells.append(Cell(offset: offset, column: width, width: columns, text: shown))
    }
    width = pen.column
  }

  /// The columns that a span takes; at least one, so that there is a place for a caret.
  func columns(of span: SourceSpan) -> Range<Int> {
    var start = column(at: span.start)
    let end = span.isEmpty ? start : max(start, column(at: span.end))
    // A mark on top of a letter is shown by a caret below that letter.
    if start == end, !span.isEmpty, start > 0 {
      start = cells.last { $0.column < start && $0.width > 0 }?.column ?? start
    }
    return start..<max(end, start + 1)
  }

  /// The left edge of the scalar at an offset, which may be behind the last one.
  private func column(at offset: Int) -> Int {
    var low = 0
    var high = cells.count
    while low < high {
      let middle = (low + high) / 2
      if cells[middle].offset < offset { low = middle + 1 } else { high = middle }
    }
    return low < cells.count ? cells[low].column : width
  }

  private static func scalarStart(
    _ offset: Int, in source: SourceExcerpt, notBefore limit: Int
  ) -> Int {
    let isContinuation = { source.slice(SourceSpan($0, $0 + 1)).first.map { $0 & 0xC0 == 0x80 } }
    var offset = offset
    while offset > limit, isContinuation(offset) == true { offset -= 1 }
    return offset
  }
}
