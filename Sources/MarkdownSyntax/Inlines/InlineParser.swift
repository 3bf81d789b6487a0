import SourceText

/// Reads the inlines of one leaf block after the other: CommonMark 0.31.2, "Phase 2: inline
/// structure", with GFM strikethrough and extended autolinks.
///
/// A leaf is read in two passes. The first cuts the text into items and decides about links; at the
/// end of a link, or of the text, delimiter runs are paired. The second writes nodes in preorder. The
/// memory of one leaf serves the next.
@safe struct InlineParser {
  let source: ByteView
  let dialect: Dialect
  let maximumDepth: Int
  let hasGFM: Bool
  let hasAttributes: Bool
  let hasFootnotes: Bool
  private let classes: UnsafePointer<UInt8>
  let scratch = ScratchBuffer()

  var tables: SideTables
  var references: ReferenceTable
  var nodes: [SyntaxNode] = []
  var attributeLists: [AttributeList] = []
  var nestingLimitSpan: SourceSpan?

  // The leaf that is read.
  var text: LeafText
  var items: [InlineItem] = []
  var pairs: [DelimiterPair] = []
  var pairedDelimiters: [PairedDelimiters] = []
  var delimiters: [Delimiter] = []
  var brackets: [Bracket] = []
  /// `[` below this index in `brackets` can start no link: links do not hold links.
  var inactiveBrackets = 0
  var openersBottom = [Int](repeating: 0, count: 18)
  var index = 0
  var textStart = 0
  var textNeedsDecoding = false
  var backticks = BacktickRuns()
  var failedSearches = FailedSearches()
  /// A host that starts before this offset is no valid domain.
  var invalidHostEnd = 0

  /// Constructs of which no end stands in the rest of the text.
  struct FailedSearches {
    var comment = false
    var processingInstruction = false
    var declaration = false
    var characterData = false
  }

  init(source: ByteView, dialect: Dialect, tables: SideTables, references: ReferenceTable) {
    self.source = source
    self.dialect = dialect
    self.tables = tables
    self.references = references
    hasGFM = dialect != .commonmark
    hasAttributes = dialect == .notice
    hasFootnotes = dialect == .notice
    maximumDepth = dialect == .notice ? SyntaxTree.maximumDepth : .max
    // The table has 256 bytes, one for each value of the byte that is the index.
    unsafe classes = unsafe (hasGFM ? InlineClass.gfm : InlineClass.commonmark).utf8Start
    text = LeafText([], of: source, in: scratch)
    nodes.reserveCapacity(source.count / 40 + 16)
  }

  /// Reads one leaf's text and appends its nodes below `parent`.
  mutating func parse(_ segments: ArraySlice<Segment>, parent: Int) {
    text = LeafText(segments, of: source, in: scratch)
    guard text.count > 0 else { return }
    items.removeAll(keepingCapacity: true)
    pairs.removeAll(keepingCapacity: true)
    pairedDelimiters.removeAll(keepingCapacity: true)
    index = 0
    textStart = 0
    textNeedsDecoding = false
    inactiveBrackets = 0
    invalidHostEnd = 0
    backticks.reset()
    failedSearches = FailedSearches()
    if text.count > Self.usualSize {
      // What is not used of it is no memory, and nothing is moved when there are many.
      items.reserveCapacity(text.count + 1)
    }
    readItems()
    if items.isEmpty, !textNeedsDecoding, !text.mayHoldAddress || !hasGFM {
      appendText(0, text.count, needsDecoding: false, parent: parent)
      return
    }
    endText(at: text.count)
    pairDelimiters(from: 0)
    brackets.removeAll(keepingCapacity: true)
    guard text.count > Self.usualSize else { return writeNodes(parent: parent) }
    delimiters = []
    brackets = []
    // Of a long text, each item and each pair is a node at most, or the text before one.
    let added = items.count + pairs.count
    if added > nodes.capacity { nodes.reserveCapacity(nodes.count + added) }
    writeNodes(parent: parent)
    items = []
    pairs = []
    pairedDelimiters = []
  }

  /// Texts that are longer do not keep their memory for the next.
  private static let usualSize = 16_384

  private mutating func readItems() {
    let view = text.view
    let count = view.count
    while true {
      while index < count, unsafe classes[Int(view[index])] == UInt8(ascii: "0") { index += 1 }
      guard index < count else { return }
      switch view[index] {
      case ASCII.lineFeed, ASCII.carriageReturn: readLineEnd()
      case UInt8(ascii: "\\"): readBackslash()
      case UInt8(ascii: "&"): readEntity()
      case UInt8(ascii: "`"): readCode()
      case UInt8(ascii: "<"): readAngle()
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): readDelimiters(view[index])
      case UInt8(ascii: "["): readOpeningBracket(length: 1)
      case UInt8(ascii: "!"):
        if view[index + 1] == UInt8(ascii: "[") {
          readOpeningBracket(length: 2)
        } else {
          index += 1
        }
      case UInt8(ascii: "]"): readClosingBracket()
      case UInt8(ascii: ":"): readBareURL()
      case UInt8(ascii: "w"): readBareHost()
      default: index += 1
      }
    }
  }

  /// Ends the run of plain text at `end`.
  mutating func endText(at end: Int) {
    if end > textStart {
      items.append(
        InlineItem(
          kind: .text, needsDecoding: textNeedsDecoding, start: Int32(textStart), end: Int32(end)))
    }
    textNeedsDecoding = false
  }

  /// Appends an item from `start` to `end` behind the text before it.
  mutating func append(_ kind: InlineItem.Kind, _ start: Int, _ end: Int, payload: Int = -1) {
    endText(at: start)
    items.append(
      InlineItem(kind: kind, start: Int32(start), end: Int32(end), payload: Int32(payload)))
    index = end
    textStart = end
  }

  private mutating func readLineEnd() {
    let view = text.view
    var blanks = index
    while blanks > textStart, ASCII.isBlank(view[blanks - 1]) { blanks -= 1 }
    let isHard =
      index >= textStart + 2 && view[index - 1] == ASCII.space && view[index - 2] == ASCII.space
    let end = LinkScanner.lineEnd(in: view, at: index) ?? index + 1
    endText(at: blanks)
    var start = index
    while isHard, start > blanks, view[start - 1] == ASCII.space { start -= 1 }
    textStart = start
    append(isHard ? .lineBreak : .softBreak, start, end)
    skipIndentation()
  }

  /// Leaves out the blanks at the start of a line.
  private mutating func skipIndentation() {
    while index < text.count, ASCII.isBlank(text.view[index]) { index += 1 }
    textStart = index
  }

  private mutating func readBackslash() {
    let view = text.view
    if ASCII.isPunctuation(view[index + 1]) {
      textNeedsDecoding = true
      index += 2
    } else if index + 1 < view.count, let end = LinkScanner.lineEnd(in: view, at: index + 1) {
      append(.lineBreak, index, end)
      skipIndentation()
    } else {
      index += 1
    }
  }

  private mutating func readEntity() {
    if let reference = EntityScanner.reference(in: text.view, at: index, limit: text.count) {
      textNeedsDecoding = true
      index = reference.end
    } else {
      index += 1
    }
  }

  private mutating func readCode() {
    let view = text.view
    let start = index
    var contentStart = start
    while contentStart < view.count, view[contentStart] == UInt8(ascii: "`") { contentStart += 1 }
    let length = contentStart - start
    guard let contentEnd = backticks.closingRun(length: length, from: contentStart, in: view) else {
      index = contentStart
      return
    }
    let range = trimmedCode(contentStart..<contentEnd)
    tables.literals.append(rawLiteral(range))
    append(.code, start, contentEnd + length, payload: tables.literals.count - 1)
  }

  /// A code span's content without the one blank or line end that stands on both of its sides.
  private func trimmedCode(_ range: Range<Int>) -> Range<Int> {
    let view = text.view
    func isBlank(_ byte: UInt8) -> Bool { byte == ASCII.space || ASCII.isLineEnd(byte) }
    guard range.count >= 2, isBlank(view[range.lowerBound]), isBlank(view[range.upperBound - 1]),
      range.contains(where: { !isBlank(view[$0]) })
    else { return range }
    var start = range.lowerBound + 1
    var end = range.upperBound - 1
    if view[start - 1] == ASCII.carriageReturn, view[start] == ASCII.lineFeed { start += 1 }
    if view[end] == ASCII.lineFeed, view[end - 1] == ASCII.carriageReturn { end -= 1 }
    return start..<max(start, end)
  }

  /// The literal in a range in which escapes and entities mean nothing.
  func rawLiteralSpan(_ range: Range<Int>) -> SourceSpan {
    text.sourceSpan(range.lowerBound, range.upperBound)
  }

  mutating func rawLiteral(_ range: Range<Int>) -> LiteralReference {
    var literal = tables.literal(range, of: text)
    literal.decoding = .none
    return literal
  }
}
