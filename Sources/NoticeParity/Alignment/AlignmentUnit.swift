import MarkdownSyntax
import SourceText

/// What is aligned as one: a block, or the cells of a table's row.
///
/// It holds what survives translation, as plain numbers: units are compared by the million.
struct AlignmentUnit: Sendable {
  /// Its first block, as an index of the block list.
  var firstBlock: Int32
  /// The number of its blocks.
  var blockCount: Int32
  /// What it is; `tableRow` for a row.
  var kind: NodeKind
  var beginsItem: Bool
  var isOrdered: Bool
  var level: Int8
  var depth: Int16
  /// The length in characters.
  @Packed var length = 0
  /// The length's logarithm to the base 2, in 64ths.
  var logarithm: Int16 = 0
  /// How many marks end a sentence or lead over to what follows.
  var sentences: Int32 = 0
  /// The anchor's hash; 0 where there is none.
  var anchor: UInt32 = 0
  /// The heading's own number as a hash; 0 where there is none.
  var number: UInt32 = 0
  /// Its first token, as an index of the list that holds those of all units.
  var firstToken: Int32 = 0
  /// The number of its tokens.
  var tokenCount: Int32 = 0
  /// How many pieces are strong, emphasised, code or links.
  var marks: Int32 = 0
  /// How many links and images it has.
  var links: Int32 = 0
  /// A hash of the bytes that a reader sees.
  var text: UInt32 = 0

  /// Its blocks, as indices of the block list.
  var blocks: Range<Int> { Int(firstBlock)..<Int(firstBlock + blockCount) }
  /// Its tokens, as indices of the list that holds those of all units.
  var tokens: Range<Int> { Int(firstToken)..<Int(firstToken + tokenCount) }
}
