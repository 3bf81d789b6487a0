import SourceText

extension BlockParser {
  /// Opens the blocks that the line starts, behind the first `depth` open ones. Gives whether text is
  /// left on the line for the innermost block; `depth` becomes the number of open blocks where any
  /// was opened.
  mutating func openBlocks(depth: inout Int, isLazyPossible: Bool) -> Bool {
    var isLazyPossible = isLazyPossible
    while true {
      let container = blocks[open[depth - 1]].kind
      if container == .codeBlock || container == .htmlBlock { return true }
      findNextNonspace()
      if isBlank { return true }
      if indentation >= 4 {
        guard !isLazyPossible else { return true }
        guard container != .paragraph else { return true }
        closeBlocks(downTo: depth)
        openIndentedCode()
        depth = open.count
        return true
      }
      let byte = bytes[nextNonspace]
      if ASCII.isLetter(byte) || byte >= 0x80 {
        return container == .table ? addTableRow() : true
      }
      switch openBlock(byte, container: container, depth: depth) {
      case .nothing: return container == .table ? addTableRow() : true
      case .line: return false
      case .verbatim:
        depth = open.count
        return true
      case .container:
        depth = open.count
        isLazyPossible = false
      }
    }
  }

  enum Opening {
    /// The line starts no block here.
    case nothing
    /// The whole line is used.
    case line
    /// A leaf was opened that takes the line.
    case verbatim
    /// A container was opened; the rest of the line may open more.
    case container
  }

  private mutating func openBlock(_ byte: UInt8, container: NodeKind, depth: Int) -> Opening {
    switch byte {
    case UInt8(ascii: ">"):
      guard isNestingAllowed(2) else { return .nothing }
      closeBlocks(downTo: depth)
      let index = addChild(.blockQuote, at: nextNonspace)
      blocks[index].end = nextNonspace + 1
      useQuoteMarker()
      return .container
    case UInt8(ascii: "#"):
      return openHeading(depth: depth)
    case UInt8(ascii: "`"), UInt8(ascii: "~"):
      return openFencedCode(byte, depth: depth)
    case UInt8(ascii: "<"):
      guard let kind = htmlBlockKind(canInterrupt: container != .paragraph) else { return .nothing }
      // Kind 7 cannot interrupt a paragraph, a lazy one included.
      if kind == 7, blocks[tip].kind == .paragraph { return .nothing }
      closeBlocks(downTo: depth)
      let index = addChild(.htmlBlock, at: nextNonspace)
      blocks[index].detail = kind
      return .verbatim
    case UInt8(ascii: "="):
      return container == .paragraph && openSetextHeading(byte, level: 1) ? .line : .nothing
    case UInt8(ascii: "-"):
      if container == .paragraph {
        if openSetextHeading(byte, level: 2) { return .line }
      }
      let opening =
        openThematicBreak(byte, depth: depth) ?? openItem(container: container, depth: depth)
      if case .nothing = opening, container == .paragraph, openTable() { return .line }
      return opening
    case UInt8(ascii: "*"):
      return openThematicBreak(byte, depth: depth) ?? openItem(container: container, depth: depth)
    case UInt8(ascii: "_"):
      return openThematicBreak(byte, depth: depth) ?? .nothing
    case UInt8(ascii: "+"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return openItem(container: container, depth: depth)
    case UInt8(ascii: "|"), UInt8(ascii: ":"):
      return container == .paragraph && openTable() ? .line : .nothing
    case UInt8(ascii: "["):
      return openFootnote(depth: depth)
    case UInt8(ascii: "{"):
      return useAttributeListLine(container: container, depth: depth) ? .line : .nothing
    default:
      return .nothing
    }
  }

  /// Whether `levels` more blocks may be opened inside each other.
  mutating func isNestingAllowed(_ levels: Int) -> Bool {
    if open.count + levels <= maximumDepth { return true }
    if nestingLimitSpan == nil { nestingLimitSpan = SourceSpan(nextNonspace, nextNonspace + 1) }
    return false
  }

  private mutating func openHeading(depth: Int) -> Opening {
    let markerEnd = endOfRun(of: UInt8(ascii: "#"), from: nextNonspace)
    let level = markerEnd - nextNonspace
    guard level <= 6, markerEnd == lineEnd || ASCII.isBlank(bytes[markerEnd]) else {
      return .nothing
    }
    closeBlocks(downTo: depth)
    let index = addChild(.heading, at: nextNonspace)
    blocks[index].detail = level
    blocks[index].payload = UInt32(tables.headings.count)
    blocks[index].end = max(markerEnd, trimmedLineEnd)
    let start = endOfBlanks(from: markerEnd)
    var end = max(start, trimmedLineEnd)
    if hasAttributes, let list = trailingAttributeList(in: start..<end) {
      attach(list, to: index)
      end = list.span.start
      while end > start, ASCII.isSpace(bytes[end - 1]) { end -= 1 }
    }
    var closingMarker: SourceSpan?
    var hashes = end
    while hashes > start, bytes[hashes - 1] == UInt8(ascii: "#") { hashes -= 1 }
    if hashes < end, hashes == start || ASCII.isBlank(bytes[hashes - 1]) {
      closingMarker = SourceSpan(hashes, end)
      end = hashes
      while end > start, ASCII.isSpace(bytes[end - 1]) { end -= 1 }
    }
    tables.headings.append(
      HeadingRecord(marker: SourceSpan(nextNonspace, markerEnd), closingMarker: closingMarker))
    segments.append(Segment(start: start, end: end, padding: 0))
    blocks[index].segments = segments.count - 1..<segments.count
    closeBlocks(downTo: open.count - 1)
    return .line
  }

  /// Makes the open paragraph a heading where the line underlines it.
  private mutating func openSetextHeading(_ byte: UInt8, level: Int) -> Bool {
    let markerEnd = endOfRun(of: byte, from: nextNonspace)
    guard isBlankRest(from: markerEnd) else { return false }
    takeDefinitions()
    let index = tip
    guard blocks[index].kind == .paragraph, !blocks[index].segments.isEmpty else { return false }
    finishParagraph(index)
    // Of a last line of nothing but blanks no text is left.
    if hasAttributes, let last = blocks[index].segments.last,
      lastParagraphLineStart < segments[last].end,
      let list = trailingAttributeList(in: lastParagraphLineStart..<segments[last].end),
      list.span.start > segments[last].start
    {
      attach(list, to: index)
      segments[last].end = list.span.start
      finishParagraph(index)
    }
    blocks[index].kind = .heading
    blocks[index].isVariant = true
    blocks[index].detail = level
    blocks[index].payload = UInt32(tables.headings.count)
    blocks[index].end = markerEnd
    blocks[index].endLine = lineNumber
    tables.headings.append(
      HeadingRecord(marker: SourceSpan(nextNonspace, markerEnd), closingMarker: nil))
    closeBlocks(downTo: open.count - 1)
    return true
  }

  private mutating func openThematicBreak(_ byte: UInt8, depth: Int) -> Opening? {
    guard nextNonspace >= thematicBreakRuledOut else { return nil }
    var count = 0
    var index = nextNonspace
    while index < lineEnd {
      if bytes[index] == byte { count += 1 } else if !ASCII.isBlank(bytes[index]) { break }
      index += 1
    }
    guard index == lineEnd, count >= 3 else {
      thematicBreakRuledOut = index
      return nil
    }
    closeBlocks(downTo: depth)
    let block = addChild(.thematicBreak, at: nextNonspace)
    blocks[block].end = trimmedLineEnd
    closeBlocks(downTo: open.count - 1)
    return .line
  }

  private mutating func openFencedCode(_ byte: UInt8, depth: Int) -> Opening {
    let fenceEnd = endOfRun(of: byte, from: nextNonspace)
    guard fenceEnd - nextNonspace >= 3 else { return .nothing }
    if byte == UInt8(ascii: "`"), bytes.firstIndex(of: byte, in: fenceEnd..<lineEnd) != nil {
      return .nothing
    }
    closeBlocks(downTo: depth)
    let index = addChild(.codeBlock, at: nextNonspace)
    blocks[index].isVariant = true
    blocks[index].detail = indentation
    blocks[index].end = trimmedLineEnd
    blocks[index].payload = UInt32(tables.codeBlocks.count)
    let infoStart = endOfBlanks(from: fenceEnd)
    tables.codeBlocks.append(
      CodeBlockRecord(
        isFenced: true, openingFence: SourceSpan(nextNonspace, fenceEnd), closingFence: nil,
        info: infoStart < trimmedLineEnd ? SourceSpan(infoStart, trimmedLineEnd) : nil,
        literal: LiteralReference(span: SourceSpan(at: nextLineStart), decoding: .none)))
    return .line
  }

  private mutating func openIndentedCode() {
    advance(columns: 4)
    let index = addChild(.codeBlock, at: nextNonspace)
    blocks[index].payload = UInt32(tables.codeBlocks.count)
    tables.codeBlocks.append(
      CodeBlockRecord(
        isFenced: false, openingFence: SourceSpan(at: offset), closingFence: nil, info: nil,
        literal: LiteralReference(span: SourceSpan(at: offset), decoding: .none)))
  }
}
