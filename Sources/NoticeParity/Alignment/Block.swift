import MarkdownSyntax
import SourceText

/// A leaf of a notice that a reader sees as one piece: a heading, a paragraph, a table's cell, code,
/// raw HTML or a thematic break.
package struct Block: Hashable, Sendable {
  /// The node in the notice's tree.
  @Packed package var node: Int
  /// The section that holds it, as an index of ``NoticeModel/Notice/sections``; a section's heading is
  /// in the section.
  @Packed package var section: Int
  /// How many lists stand round it.
  @Packed package var depth: Int
  /// The item that holds it, as a node.
  @PackedIndex package var item: Int?
  /// The list that holds its item, as a node.
  @PackedIndex package var list: Int?
  /// The row that holds it, as a node; for a table's cell only.
  @PackedIndex package var row: Int?
  /// The table's column, from 0; 0 for other kinds.
  @Packed package var column: Int
  /// A heading's level; 0 for other kinds.
  @Packed package var level: Int
  /// What it is: `heading`, `paragraph`, `tableCell`, `codeBlock`, `htmlBlock` or `thematicBreak`.
  package var kind: NodeKind
  /// Whether it is the first block of its item.
  package var beginsItem: Bool
  /// Whether a block quote stands round it.
  package var isQuoted: Bool
}
