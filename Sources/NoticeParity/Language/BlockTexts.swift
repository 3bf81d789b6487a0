import NoticeModel

/// The texts of a notice's blocks, read once for all its pairs.
struct BlockTexts: Sendable {
  private var texts: [Int: BlockText] = [:]

  /// The texts of a notice.
  static func texts(of notice: Notice) -> BlockTexts {
    notice.derived(BlockTexts.self, BlockTexts.init)
  }

  private init(_ notice: Notice) {
    for block in NoticeUnits.units(of: notice).blocks where block.kind != .thematicBreak {
      texts[block.node] = BlockText(notice, block.node)
    }
  }

  /// The text of a block, a node of the tree; `nil` where it shows none.
  subscript(block: Int) -> BlockText? { texts[block] }
}
