/// Blocks that follow each other and have no partner on the other side, found as one.
package struct BlockRun: Sendable {
  /// What holds them.
  package enum Container: Hashable, Sendable {
    /// A section, or an item that both sides have.
    case text
    /// A list, as a node, whose partner lacks them as items.
    case list(Int)
    /// A table, as a node, whose partner lacks them as rows.
    case table(Int)
  }

  /// The blocks, as indices of their side's.
  package var blocks: Range<Int>
  /// What holds them.
  package var container: Container
  /// The block of the other side that became one with them; `nil` where they are absent.
  package var joinedInto: Int?
  /// The block of the other side behind which they belong; `nil` at its start.
  package var place: Int?
  /// What the other side has in their place, as indices of its blocks.
  package var replacement: Range<Int>?
  /// How many items or rows they are; how many blocks they are elsewhere.
  package var count: Int
}
