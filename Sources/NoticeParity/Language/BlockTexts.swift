import NoticeModel

/// The texts of a notice's leaf blocks, read once for all its pairs.
struct BlockTexts: Sendable {
  private let texts: [Int: BlockText]
  private let notice: Notice

  /// The texts of a notice.
  static func texts(of notice: Notice) -> BlockTexts {
    notice.derived(BlockTexts.self, BlockTexts.init)
  }

  private init(_ notice: Notice) {
    self.notice = notice
    var texts: [Int: BlockText] = [:]
    for block in NoticeUnits.units(of: notice).blocks {
      switch block.kind {
      case .paragraph, .heading, .tableCell:
        texts[block.node] = BlockText(notice.tree, block.node)
      default: break
      }
    }
    self.texts = texts
  }

  /// The text of a leaf block, a node of the tree.
  subscript(block: Int) -> BlockText { texts[block] ?? BlockText(notice.tree, block) }
}
