import NoticeModel

/// The texts of a notice's blocks, read once for all its pairs.
final class BlockTexts: Sendable {
  private let texts: [BlockText]
  /// The place of each node in `texts`, -1 for other nodes.
  private let places: [Int32]

  /// The texts of a notice.
  static func texts(of notice: Notice) -> BlockTexts {
    notice.derived(BlockTexts.self, BlockTexts.init)
  }

  private init(_ notice: Notice) {
    var texts: [BlockText] = []
    var places = [Int32](repeating: -1, count: notice.tree.nodes.count)
    let blocks = NoticeUnits.units(of: notice).blocks
    texts.reserveCapacity(blocks.count)
    for block in blocks where block.kind != .thematicBreak {
      places[block.node] = Int32(texts.count)
      texts.append(BlockText(notice, block.node))
    }
    self.texts = texts
    self.places = places
  }

  /// The text of a block, a node of the tree; `nil` where it shows none.
  subscript(block: Int) -> BlockText? { places[block] < 0 ? nil : texts[Int(places[block])] }
}
