import SourceText

/// What nodes say beyond their kind and place, one table a kind; a node's payload is the index.
struct SideTables: Sendable {
  var links: [LinkRecord] = []
  var lists: [ListDetail] = []
  var items: [ItemDetail] = []
  var codeBlocks: [CodeBlockRecord] = []
  /// Of headings: the opening `#`s or the underline, then the closing `#`s.
  var headings: [HeadingRecord] = []
  var alignments: [[TableAlignment]] = []
  /// Of code spans, code blocks and HTML: what stands between the delimiters.
  var literals: [LiteralReference] = []
  /// Bytes of literals that are no slice of the source.
  var pool: [UInt8] = []
}

/// Where a literal's bytes are: a slice of the source, or of the pool where container markers had to
/// be taken out.
struct LiteralReference: Sendable {
  var span: SourceSpan
  /// The range in the pool, where the slice of the source is not the literal.
  var pooled: Range<UInt32>? = nil
  /// Whether escapes and entities have still to be resolved.
  var needsDecoding: Bool
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

extension SideTables {
  /// The literal in a range of a leaf's text, in which escapes and entities count.
  mutating func literal(_ range: Range<Int>, of text: LeafText) -> LiteralReference {
    let span = text.sourceSpan(range.lowerBound, range.upperBound)
    var literal = LiteralReference(span: span, needsDecoding: true)
    if !text.isSlice(range.lowerBound, range.upperBound) {
      let start = UInt32(pool.count)
      pool.append(contentsOf: text.view[range])
      literal.pooled = start..<UInt32(pool.count)
    }
    return literal
  }
}
