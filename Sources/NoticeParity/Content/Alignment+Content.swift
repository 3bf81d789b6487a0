extension Alignment {
  /// The node of the translation's ``ContentBlock`` that answers to one of the source's.
  package func translation(ofNode node: Int) -> Int? {
    Self.indices(of: node, in: sourceBlocks).lazy.compactMap { translation(ofBlock: $0) }.first
      .map { Self.node(of: translationBlocks[$0]) }
  }

  /// The node of the source's ``ContentBlock`` that answers to one of the translation's.
  package func source(ofNode node: Int) -> Int? {
    Self.indices(of: node, in: translationBlocks).lazy.compactMap { source(ofBlock: $0) }.first
      .map { Self.node(of: sourceBlocks[$0]) }
  }

  /// A table's row stands for its cells.
  private static func node(of block: Block) -> Int { block.row ?? block.node }

  /// The blocks that a node is or holds.
  private static func indices(of node: Int, in blocks: [Block]) -> Range<Int> {
    var (low, high) = (0, blocks.count)
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].node < node { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < blocks.count, blocks[end].node == node || blocks[end].row == node { end += 1 }
    return low..<end
  }
}
