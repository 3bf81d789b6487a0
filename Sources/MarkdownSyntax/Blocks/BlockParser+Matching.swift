import SourceText

extension BlockParser {
  /// Matches the line against the open blocks; gives how many continue, or `nil` where the line is
  /// used up (the closing fence of a code block).
  mutating func matchContainers() -> Int? {
    var depth = 1
    while depth < open.count {
      findNextNonspace()
      let index = open[depth]
      switch blocks[index].kind {
      case .blockQuote:
        guard indentation <= 3, bytes[nextNonspace] == UInt8(ascii: ">"), !isBlank else {
          return depth
        }
        useQuoteMarker()
        blocks[index].end = max(blocks[index].end, nextNonspace + 1)
        blocks[index].endLine = lineNumber
      case .item:
        if indentation >= blocks[index].detail {
          advance(columns: blocks[index].detail)
        } else if isBlank, blocks[index].lastChild >= 0 {
          advanceToNextNonspace()
          // All lists below match a blank line; walking them for each of many would not be linear.
          if openQuotes == 0 { depth = max(depth, open.count - 2) }
        } else {
          return depth
        }
      case .footnoteDefinition:
        if isBlank {
          advanceToNextNonspace()
        } else if indentation >= 4 {
          advance(columns: 4)
        } else {
          return depth
        }
      case .codeBlock:
        guard let matches = matchCodeBlock(index) else { return nil }
        if !matches { return depth }
      case .htmlBlock:
        if isBlank, blocks[index].detail >= 6 { return depth }
      case .paragraph:
        if isBlank { return depth }
      case .table:
        if isBlank || isAttributeListLine || isLonePipe { return depth }
      case .list:
        break
      default:
        return depth
      }
      depth += 1
    }
    return depth
  }

  private mutating func matchCodeBlock(_ index: Int) -> Bool? {
    guard blocks[index].isVariant else {
      if indentation >= 4 {
        advance(columns: 4)
        return true
      }
      guard isBlank else { return false }
      advanceToNextNonspace()
      return true
    }
    let payload = Int(blocks[index].payload)
    let opening = tables.codeBlocks[payload].openingFence
    if indentation <= 3, bytes[nextNonspace] == bytes[opening.start] {
      let end = endOfRun(of: bytes[opening.start], from: nextNonspace)
      if end - nextNonspace >= opening.count, isBlankRest(from: end) {
        tables.codeBlocks[payload].closingFence = SourceSpan(nextNonspace, end)
        blocks[index].end = end
        blocks[index].endLine = lineNumber
        closeBlocks(downTo: open.count - 1)
        return nil
      }
    }
    var left = blocks[index].detail
    while left > 0, offset < lineEnd, ASCII.isBlank(bytes[offset]) {
      advance(columns: 1)
      left -= 1
    }
    return true
  }

  /// Whether the line is a row without a cell, which ends a table.
  private var isLonePipe: Bool {
    bytes[nextNonspace] == UInt8(ascii: "|") && isBlankRest(from: nextNonspace + 1)
  }

  /// Moves behind a `>` and the blank that belongs to it.
  mutating func useQuoteMarker() {
    advanceToNextNonspace()
    advance(columns: 1)
    if ASCII.isBlank(bytes[offset]), offset < lineEnd { advance(columns: 1) }
  }

  /// The offset behind the run of `byte` that starts at `start`.
  func endOfRun(of byte: UInt8, from start: Int) -> Int {
    var end = start
    while end < lineEnd, bytes[end] == byte { end += 1 }
    return end
  }

  /// Whether only blanks stand from `start` to the line's end.
  func isBlankRest(from start: Int) -> Bool {
    endOfBlanks(from: start) == lineEnd
  }

  /// The offset of the first byte from `start` on that is no blank, or the line's end.
  func endOfBlanks(from start: Int) -> Int {
    var index = start
    while index < lineEnd, ASCII.isBlank(bytes[index]) { index += 1 }
    return index
  }

  /// The line's end without the blanks before it.
  var trimmedLineEnd: Int {
    var end = lineEnd
    while end > lineStart, ASCII.isSpace(bytes[end - 1]) { end -= 1 }
    return end
  }
}
