import MarkdownSyntax

/// What is aligned as one: a block, or the cells of a table's row.
///
/// It holds what survives translation.
struct AlignmentUnit: Sendable {
  /// Its blocks, as indices of the block list.
  var blocks: Range<Int>
  /// What it is; `tableRow` for a row.
  var kind: NodeKind
  var level: Int
  var depth: Int
  var beginsItem: Bool
  var isOrdered: Bool
  /// The length in characters.
  var length: Int
  /// How many marks end a sentence or lead over to what follows.
  var sentences = 0
  /// The anchor's hash; 0 where there is none.
  var anchor: UInt32 = 0
  /// The heading's own number as a hash; 0 where there is none.
  var number: UInt32 = 0
  /// The tokens as indices of the index's vocabulary, ascending.
  var tokens: [UInt32] = []
  /// The weight of all tokens together.
  var weight: Int32 = 0
  /// How many pieces are strong, emphasised, code or links.
  var marks: Int32 = 0
  /// How many links and images it has.
  var links = 0
  /// A hash of the bytes that a reader sees.
  var text: UInt32 = 0
}
