import MarkdownSyntax
import NoticeModel

/// The leaf blocks of two notices that answer to each other.
enum LeafPairs {
  /// Pairs leaf blocks as an alignment does, in its order; code and raw HTML are left out.
  static func pairs(
    source: Notice, translation: Notice, alignment: Alignment
  ) -> [FactComparison.BlockPair] {
    var pairs: [FactComparison.BlockPair] = []
    pairs.reserveCapacity(alignment.blocks.count)
    for pairing in alignment.blocks {
      let left = pairing.source.map { alignment.sourceBlocks[$0] }
      let right = pairing.translation.map { alignment.translationBlocks[$0] }
      let sides = (left.flatMap(leaf), right.flatMap(leaf))
      guard sides.0 != nil || sides.1 != nil else { continue }
      // What only the translation has belongs to the section that its section answers to.
      let section =
        left?.section
        ?? right.map { block in
          alignment.source(ofSection: block.section) ?? source.sections.count + block.section
        }
      pairs.append(
        FactComparison.BlockPair(source: sides.0, translation: sides.1, section: section ?? 0))
    }
    return pairs
  }

  private static func leaf(_ block: Block) -> Int? {
    switch block.kind {
    case .paragraph, .heading, .tableCell: block.node
    default: nil
    }
  }
}
