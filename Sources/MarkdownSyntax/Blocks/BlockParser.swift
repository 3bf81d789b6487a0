import SourceText

/// Reads the block structure: CommonMark 0.31.2, "Phase 1: block structure", with GFM tables and, in
/// the `notice` dialect, attribute lists and footnotes.
///
/// Each line is looked at once. What a line opens or closes is decided from the open containers and
/// the line alone, so the time is linear in the input.
struct BlockParser {
  let bytes: ByteView
  let hasGFM: Bool
  let hasAttributes: Bool
  let hasFootnotes: Bool
  let maximumDepth: Int

  var blocks: [Block] = []
  var segments: [Segment] = []
  /// The open blocks from the document to the tip.
  var open: [Int] = [0]
  var tables = SideTables()
  var references: ReferenceTable
  var attributeLists: [BlockAttributeList] = []
  /// Attribute lists that stand before the block they belong to.
  var pendingAttributes: (list: AttributeList, line: Int)?
  var nestingLimitSpan: SourceSpan?
  let scratch = ScratchBuffer()

  // The line that is read.
  var lineNumber = 0
  var lineStart = 0
  /// Behind the line's last byte, its line end not counted.
  var lineEnd = 0
  /// Behind the line's line end.
  var nextLineStart = 0
  private var nextLineFeed = -1
  /// How far the line has been read, as an offset and as a column from 0.
  var offset = 0
  var column = 0
  var isTabPartlyUsed = false
  var nextNonspace = 0
  var nextNonspaceColumn = 0
  var isBlank = false

  /// How many of the open blocks are block quotes.
  var openQuotes = 0
  /// Where the last line of the open paragraph starts.
  var lastParagraphLineStart = 0
  /// A thematic break that starts before this offset has been ruled out.
  var thematicBreakRuledOut = 0
  /// The paragraph whose blank line made its list loose, and the list: it is tight again if the
  /// paragraph turns out to hold definitions only.
  var loosening: (paragraph: Int, list: Int)?
  /// Empty cells that short table rows may still be given.
  var spareCells: Int

  init(bytes: ByteView, dialect: Dialect) {
    self.bytes = bytes
    hasGFM = dialect != .commonmark
    hasAttributes = dialect == .notice
    hasFootnotes = dialect == .notice
    maximumDepth = dialect == .notice ? SyntaxTree.maximumDepth : .max
    references = ReferenceTable(budget: max(100_000, bytes.count))
    spareCells = bytes.count / 8 + 1_000
    blocks.reserveCapacity(bytes.count / 96 + 16)
    segments.reserveCapacity(bytes.count / 128 + 16)
  }

  /// Reads the lines from `start` on.
  mutating func parse(from start: Int) {
    blocks.append(Block(kind: .document, start: start, parent: 0, line: 1))
    lineNumber = 0
    nextLineStart = start
    let hasCarriageReturn = bytes.firstOffset(of: ASCII.carriageReturn, from: 0) != nil
    while nextLineStart < bytes.count {
      lineNumber += 1
      lineStart = nextLineStart
      findLineEnd(hasCarriageReturn)
      processLine()
    }
    closeBlocks(downTo: 0)
  }

  private mutating func findLineEnd(_ hasCarriageReturn: Bool) {
    // A line feed that was found behind carriage returns serves the lines between.
    if nextLineFeed < lineStart {
      nextLineFeed = bytes.firstOffset(of: ASCII.lineFeed, from: lineStart) ?? bytes.count
    }
    lineEnd = nextLineFeed
    nextLineStart = min(lineEnd + 1, bytes.count)
    guard hasCarriageReturn,
      let carriageReturn = bytes.firstIndex(of: ASCII.carriageReturn, in: lineStart..<lineEnd)
    else { return }
    if carriageReturn + 1 != lineEnd || lineEnd == bytes.count {
      nextLineStart = carriageReturn + 1
    }
    lineEnd = carriageReturn
  }

  /// The columns between the read part and the next byte that is no blank.
  var indentation: Int { nextNonspaceColumn - column }

  mutating func findNextNonspace() {
    guard nextNonspace <= offset else { return }
    var index = offset
    var column = column
    while index < lineEnd {
      let byte = bytes[index]
      if byte == ASCII.space {
        column += 1
      } else if byte == ASCII.tab {
        column += 4 - column % 4
      } else {
        break
      }
      index += 1
    }
    nextNonspace = index
    nextNonspaceColumn = column
    isBlank = index == lineEnd
  }

  /// Moves on by a number of columns; a tab can be used in part.
  mutating func advance(columns: Int) {
    var left = columns
    while left > 0, offset < lineEnd {
      if bytes[offset] == ASCII.tab {
        let width = 4 - column % 4
        isTabPartlyUsed = width > left
        column += min(width, left)
        if !isTabPartlyUsed { offset += 1 }
        left -= min(width, left)
      } else {
        isTabPartlyUsed = false
        offset += 1
        column += 1
        left -= 1
      }
    }
  }

  mutating func advanceToNextNonspace() {
    offset = nextNonspace
    column = nextNonspaceColumn
    isTabPartlyUsed = false
  }

  private mutating func processLine() {
    offset = lineStart
    column = 0
    isTabPartlyUsed = false
    nextNonspace = -1
    findNextNonspace()

    guard let matched = matchContainers() else { return }
    let isLazyPossible = blocks[tip].kind == .paragraph
    var depth = matched
    guard openBlocks(depth: &depth, isLazyPossible: isLazyPossible) else { return }
    if depth == matched, depth < open.count, !isBlank, isLazyPossible {
      addParagraphLine()
      return
    }
    closeBlocks(downTo: depth)
    if blocks[tip].isVerbatimLeaf {
      addVerbatimLine()
    } else if !isBlank {
      if blocks[tip].kind != .paragraph { addChild(.paragraph, at: nextNonspace) }
      addParagraphLine()
    }
  }

  /// The innermost open block.
  var tip: Int { open[open.count - 1] }

  /// Appends a block below the innermost open block that can hold it, and opens it.
  @discardableResult
  mutating func addChild(_ kind: NodeKind, at start: Int) -> Int {
    while !canHold(kind, tip) { closeBlocks(downTo: open.count - 1) }
    let parent = tip
    loosenList(around: parent, before: kind)
    let index = blocks.count
    blocks.append(Block(kind: kind, start: start, parent: parent, line: lineNumber))
    blocks[index].segments = segments.count..<segments.count
    blocks[parent].lastChild = index
    open.append(index)
    if kind == .blockQuote { openQuotes += 1 }
    if kind != .list { attachPendingAttributes(to: index) }
    return index
  }

  /// Makes a list loose where a blank line stands between two of its items or two children of an
  /// item (section 5.3).
  private mutating func loosenList(around parent: Int, before kind: NodeKind) {
    let previous = blocks[parent].lastChild
    guard previous >= 0 else { return }
    let isBehindBlank = lineNumber > blocks[previous].endLine + 1
    switch blocks[parent].kind {
    case .item:
      let list = Int(blocks[blocks[parent].parent].payload)
      // Definitions are no children of an item: no space would be seen around them.
      let isBetweenChildren = isBehindBlank && blocks[previous].kind != .referenceDefinition
      guard tables.lists[list].isTight,
        isBetweenChildren || blocks[parent].hasBlankBeforeDefinitions
      else { return }
      tables.lists[list].isTight = false
      if kind == .paragraph { loosening = (blocks.count, list) }
    case .list:
      if isBehindBlank || blocks[previous].hasBlankBeforeDefinitions {
        tables.lists[Int(blocks[parent].payload)].isTight = false
      }
    default: break
    }
  }

  private func canHold(_ kind: NodeKind, _ block: Int) -> Bool {
    switch blocks[block].kind {
    case .document, .blockQuote, .item, .footnoteDefinition: kind != .item
    case .list: kind == .item
    default: false
    }
  }

  /// Closes the open blocks behind the first `depth`.
  mutating func closeBlocks(downTo depth: Int) {
    while open.count > depth {
      finishLeaf(tip)
      let index = open.removeLast()
      // A paragraph of definitions only is gone now; its last definition stands in its place.
      guard index < blocks.count else { continue }
      let block = blocks[index]
      if block.kind == .blockQuote { openQuotes -= 1 }
      guard index != 0 else { continue }
      blocks[block.parent].end = max(blocks[block.parent].end, block.end)
      blocks[block.parent].endLine = max(blocks[block.parent].endLine, block.endLine)
    }
  }
}
