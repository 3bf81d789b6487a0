import SourceText

/// A block while the document is read. Blocks stand in preorder, as the final nodes do.
struct Block {
  var kind: NodeKind
  /// A setext heading or a fenced code block.
  var isVariant = false
  var isOpen = true
  /// An item whose last blank line has nothing but definitions behind it so far.
  var hasBlankBeforeDefinitions = false
  /// A heading's level, an item's content indentation in columns, a fence's indentation, the kind of
  /// an HTML block (1 to 7), a cell's column.
  @Packed var detail = 0
  @Packed var start: Int
  @Packed var end: Int
  @Packed var parent: Int
  /// The index into the side table of the kind.
  var payload = UInt32.max
  /// The content of a leaf.
  var segments: Range<Int> {
    get { firstSegment..<segmentEnd }
    set { (firstSegment, segmentEnd) = (newValue.lowerBound, newValue.upperBound) }
  }
  @Packed private var firstSegment = 0
  @Packed private var segmentEnd = 0
  /// The last line, from 1, that belongs to the block.
  @Packed var endLine: Int
  /// The last child that was closed, and where it ended.
  @Packed var lastChild = -1

  init(kind: NodeKind, start: Int, parent: Int, line: Int) {
    self.kind = kind
    _start = Packed(wrappedValue: start)
    _end = _start
    _parent = Packed(wrappedValue: parent)
    _endLine = Packed(wrappedValue: line)
  }

  /// Whether the block takes lines of text as they are.
  var isVerbatimLeaf: Bool { kind == .codeBlock || kind == .htmlBlock }
}
