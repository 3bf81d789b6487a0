import SourceText

extension BlockParser {
  /// Adds the rest of the line to the open paragraph.
  mutating func addParagraphLine() {
    let index = tip
    if hasGFM, blocks[index].segments.isEmpty { takeTaskMarker(index) }
    lastParagraphLineStart = nextNonspace
    append(Segment(start: nextNonspace, end: nextLineStart, padding: 0), to: index)
    blocks[index].endLine = lineNumber
  }

  /// Adds the rest of the line to the open code or HTML block.
  mutating func addVerbatimLine() {
    let index = tip
    let padding = isTabPartlyUsed ? 4 - column % 4 : 0
    let start = isTabPartlyUsed ? offset + 1 : offset
    append(Segment(start: start, end: nextLineStart, padding: padding), to: index)
    let isFenced = blocks[index].kind == .codeBlock && blocks[index].isVariant
    if !isBlank {
      blocks[index].end = max(blocks[index].end, trimmedLineEnd, nextNonspace + 1)
    }
    if !isBlank || isFenced { blocks[index].endLine = lineNumber }
    if blocks[index].kind == .htmlBlock, htmlBlockEnds(kind: blocks[index].detail) {
      closeBlocks(downTo: open.count - 1)
    }
  }

  private mutating func append(_ segment: Segment, to index: Int) {
    if !blocks[index].segments.isEmpty, segment.padding == 0,
      segments[segments.count - 1].end == segment.start
    {
      segments[segments.count - 1].end = segment.end
    } else {
      if blocks[index].segments.isEmpty { blocks[index].segments = segments.count..<segments.count }
      segments.append(segment)
      blocks[index].segments = blocks[index].segments.lowerBound..<segments.count
    }
  }

  /// Takes `[ ]` or `[x]` off the first line of an item (GFM, section 5.3).
  private mutating func takeTaskMarker(_ paragraph: Int) {
    let item = blocks[paragraph].parent
    let end = nextNonspace + 3
    guard blocks[item].kind == .item, paragraph == item + 1,
      bytes[nextNonspace] == UInt8(ascii: "["), bytes[nextNonspace + 2] == UInt8(ascii: "]"),
      end < lineEnd, ASCII.isBlank(bytes[end]), !isBlankRest(from: end)
    else { return }
    let mark = bytes[nextNonspace + 1]
    let isChecked = mark | 0x20 == UInt8(ascii: "x")
    guard isChecked || mark == ASCII.space else { return }
    let payload = Int(blocks[item].payload)
    tables.items[payload].taskMarker = Int32(nextNonspace)
    tables.items[payload].isChecked = isChecked
    nextNonspace = endOfBlanks(from: end)
    blocks[paragraph].start = nextNonspace
  }

  /// Finishes a block that is about to be closed.
  mutating func finishLeaf(_ index: Int) {
    // The paragraph that made its list loose is the first to be closed; what comes later did not.
    defer { loosening = nil }
    switch blocks[index].kind {
    case .paragraph:
      takeDefinitions()
      let index = tip
      if blocks[index].segments.isEmpty {
        dropParagraphOfDefinitions(index)
      } else {
        finishParagraph(index)
      }
    case .codeBlock:
      let isFenced = blocks[index].isVariant
      tables.codeBlocks[Int(blocks[index].payload)].literal = literal(
        of: index, trimsBlankLines: !isFenced)
    case .htmlBlock:
      blocks[index].payload = UInt32(tables.literals.count)
      tables.literals.append(literal(of: index, trimsBlankLines: false))
    default:
      break
    }
  }

  /// Takes away a paragraph of which only definitions are left.
  private mutating func dropParagraphOfDefinitions(_ index: Int) {
    let parent = blocks[index].parent
    // A definition took the paragraph's place if it is the one that made its list loose.
    if let last = loosening, last.paragraph < index, blocks[last.paragraph].parent == parent,
      blocks[last.paragraph].kind == .referenceDefinition
    {
      tables.lists[last.list].isTight = true
      blocks[parent].hasBlankBeforeDefinitions = true
    }
    blocks[parent].lastChild = index - 1
    blocks.removeLast()
  }

  /// Cuts the blanks and the line end behind a paragraph's last line, and sets its place.
  mutating func finishParagraph(_ index: Int) {
    var range = blocks[index].segments
    guard let first = range.first else { return }
    let start = segments[first].start
    var end = start
    while let last = range.last {
      end = segments[last].end
      while end > segments[last].start, ASCII.isSpace(bytes[end - 1]) { end -= 1 }
      segments[last].end = end
      // A line of form feeds is no blank line, and yet nothing of it is left.
      if end > segments[last].start || range.count == 1 { break }
      range = range.dropLast()
    }
    blocks[index].segments = range
    blocks[index].start = start
    blocks[index].end = max(end, start + 1)
  }

  /// The content of a code or HTML block.
  private mutating func literal(of index: Int, trimsBlankLines: Bool) -> LiteralReference {
    var range = blocks[index].segments
    if trimsBlankLines {
      while let last = range.last {
        let start = segments[last].start
        var end = segments[last].end
        while end > start, ASCII.isBlank(bytes[end - 1]) || ASCII.isLineEnd(bytes[end - 1]) {
          end -= 1
        }
        if end > start {
          // The line end of the last line with text stays.
          while end < segments[last].end, ASCII.isBlank(bytes[end]) { end += 1 }
          if end < segments[last].end, bytes[end] == ASCII.carriageReturn { end += 1 }
          if end < segments[last].end, bytes[end] == ASCII.lineFeed { end += 1 }
          segments[last].end = end
          break
        }
        range = range.dropLast()
      }
    }
    guard let first = range.first, let last = range.last else {
      return LiteralReference(span: SourceSpan(at: blocks[index].end), decoding: .none)
    }
    let span = SourceSpan(segments[first].start, segments[last].end)
    // Only the last line of a file can lack its end; nothing else may be left of it.
    let isEnded = segments[last].start < span.end && ASCII.isLineEnd(bytes[span.end - 1])
    if range.count == 1, segments[first].padding == 0, isEnded {
      return LiteralReference(span: span, decoding: .none)
    }
    let start = tables.pool.count
    for segment in segments[range] {
      // Each blank comes from the tab before the segment.
      for _ in 0..<segment.padding { tables.pool(ASCII.space, from: segment.start - 1) }
      // A carriage return must not make one line end with the line feed of a next, empty line, nor
      // with the one that stands for the carriage return behind it.
      var end = segment.end
      while end > segment.start, bytes[end - 1] == ASCII.carriageReturn { end -= 1 }
      unsafe tables.pool(bytes[segment.start..<end], from: segment.start)
      for offset in end..<segment.end { tables.pool(ASCII.lineFeed, from: offset) }
    }
    if !isEnded { tables.pool(ASCII.lineFeed, from: span.end - 1) }
    return LiteralReference(
      span: span, pooled: UInt32(start)..<UInt32(tables.pool.count), decoding: .none)
  }
}
