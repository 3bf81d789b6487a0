import SourceText

/// What nodes say beyond their kind and place, one table a kind; a node's payload is the index.
struct SideTables: Sendable {
  var links: [LinkRecord] = []
  var lists: [ListRecord] = []
  var items: [ItemRecord] = []
  var codeBlocks: [CodeBlockRecord] = []
  /// Of headings: the opening `#`s or the underline, then the closing `#`s.
  var headings: [HeadingRecord] = []
  var alignments: [[TableAlignment]] = []
  /// Of footnotes and of the references to them.
  var footnotes = FootnoteTable()
  /// Of code spans, code blocks and HTML: what stands between the delimiters.
  var literals: [LiteralReference] = []
  /// Bytes of literals that are no slice of the source.
  var pool: [UInt8] = []
  /// Where the runs of `pool` come from, ascending in both.
  var pieces: [PoolPiece] = []
}

/// Where a literal's bytes are: a slice of the source, or of the pool where container markers had to
/// be taken out.
struct LiteralReference: Sendable {
  var span: SourceSpan
  /// The range in the pool, where the slice of the source is not the literal.
  var pooled: Range<UInt32>? = nil
  /// What has still to be resolved in the bytes.
  var decoding: TextDecoder.Scope
}

/// A ``ListDetail`` in a third of its memory: there may be as many as items.
struct ListRecord: Sendable {
  /// CommonMark's numbers have nine digits at most (section 5.2).
  var start: Int32
  var delimiter: UInt8
  var isOrdered: Bool
  var isTight = true
}

/// An ``ItemDetail`` in less memory.
struct ItemRecord: Sendable {
  var markerSpan: SourceSpan
  var number: Int32
  /// Where the three bytes of a task marker begin; -1 for none.
  var taskMarker: Int32 = -1
  var isChecked = false
}

struct LinkRecord: Sendable {
  var form: LinkForm
  var destination: LiteralReference
  var titleSpan: SourceSpan?
  var title: LiteralReference?
  var definition: UInt32
}

struct CodeBlockRecord: Sendable {
  var isFenced: Bool
  var openingFence: SourceSpan
  var closingFence: SourceSpan?
  var info: SourceSpan?
  var literal: LiteralReference
}

struct HeadingRecord: Sendable {
  var marker: SourceSpan
  var closingMarker: SourceSpan?
}

/// A run of pooled bytes and the source offset of its first.
struct PoolPiece: Sendable {
  var start: UInt32
  var source: UInt32
}

extension SideTables {
  /// Gives back the memory for records to come.
  mutating func trim() {
    links.trim()
    lists.trim()
    items.trim()
    headings.trim()
    literals.trim()
    pool.trim()
    pieces.trim()
  }

  /// Copies bytes that stand at `source`.
  mutating func pool(_ bytes: UnsafeBufferPointer<UInt8>, from source: Int) {
    pieces.append(PoolPiece(start: UInt32(pool.count), source: UInt32(source)))
    unsafe pool.append(contentsOf: bytes)
  }

  /// Adds a byte that stands for the one at `source`.
  mutating func pool(_ byte: UInt8, from source: Int) {
    pieces.append(PoolPiece(start: UInt32(pool.count), source: UInt32(source)))
    pool.append(byte)
  }

  /// Calls `body` with the parts of a range of the pool that are slices of the source, and where they
  /// come from.
  func forEachPiece(of range: Range<Int>, _ body: (Range<Int>, SourceSpan) -> Void) {
    var low = 0
    var high = pieces.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(pieces[middle].start) <= range.lowerBound { low = middle } else { high = middle }
    }
    var start = range.lowerBound
    while start < range.upperBound, low < pieces.count {
      let next = low + 1 < pieces.count ? Int(pieces[low + 1].start) : range.upperBound
      let end = min(max(next, start), range.upperBound)
      let source = Int(pieces[low].source) + start - Int(pieces[low].start)
      if end > start { body(start..<end, SourceSpan(source, source + end - start)) }
      start = end
      low += 1
    }
  }

  /// The literal in a range of a leaf's text, in which escapes and entities count.
  mutating func literal(_ range: Range<Int>, of text: LeafText) -> LiteralReference {
    let span = text.sourceSpan(range.lowerBound, range.upperBound)
    var literal = LiteralReference(span: span, decoding: .full)
    if !text.isSlice(range.lowerBound, range.upperBound) {
      let start = UInt32(pool.count)
      text.forEachSlice(of: range) { unsafe pool(text.view[$0], from: $1) }
      literal.pooled = start..<UInt32(pool.count)
    }
    return literal
  }
}
