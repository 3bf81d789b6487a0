import MarkdownSyntax
import NoticeModel

/// Reads the blocks of a notice.
enum BlockList {
  /// What stands round the nodes that are read.
  private struct Container {
    var end: Int
    var depth = 0
    var item: Int?
    var list: Int?
    var row: Int?
    var isQuoted = false
    /// Whether a block of the item was seen.
    var isBegun = false
  }

  /// The blocks in document order, without those that show nothing.
  static func blocks(of notice: Notice) -> [Block] {
    let tree = notice.tree
    var blocks: [Block] = []
    blocks.reserveCapacity(tree.nodes.count { isBlock($0.kind) })
    var open: [Container] = []
    var section = -1
    var nextHeading = notice.sections.first { $0.heading != nil }
    if notice.sections.first?.heading == nil, !notice.sections.isEmpty { section = 0 }
    var node = tree.root + 1
    let end = tree.descendants(tree.root).upperBound
    while node < end {
      while let last = open.last, last.end <= node { open.removeLast() }
      if let heading = nextHeading, heading.heading == node {
        section = heading.index
        let following = heading.index + 1
        nextHeading = following < notice.sections.count ? notice.sections[following] : nil
      }
      let kind = tree.kind(node)
      switch kind {
      case .blockQuote, .list, .item, .footnoteDefinition, .tableHeader, .tableRow:
        open.append(container(node, kind, in: open.last, tree))
        node += 1
      case .heading, .paragraph, .tableCell, .codeBlock, .htmlBlock, .thematicBreak:
        guard VisibleText.stands(in: node, tree) else {
          node = tree.descendants(node).upperBound
          continue
        }
        let round = open.last
        blocks.append(
          Block(
            node: node, section: max(0, section), depth: round?.depth ?? 0, item: round?.item,
            list: round?.list, row: round?.row, column: tree.column(node),
            level: tree.headingLevel(node), kind: kind,
            beginsItem: round.map { $0.item != nil && !$0.isBegun } ?? false,
            isQuoted: round?.isQuoted ?? false))
        if !open.isEmpty { open[open.count - 1].isBegun = true }
        node = tree.descendants(node).upperBound
      case .table, .document: node += 1
      default: node = tree.descendants(node).upperBound
      }
    }
    return blocks
  }

  private static func isBlock(_ kind: NodeKind) -> Bool {
    switch kind {
    case .heading, .paragraph, .tableCell, .codeBlock, .htmlBlock, .thematicBreak: true
    default: false
    }
  }

  private static func container(
    _ node: Int, _ kind: NodeKind, in outer: Container?, _ tree: SyntaxTree
  ) -> Container {
    var container = outer ?? Container(end: 0)
    container.end = tree.descendants(node).upperBound
    switch kind {
    case .blockQuote: container.isQuoted = true
    case .footnoteDefinition: break
    case .list:
      container.depth += 1
      container.list = node
      container.item = nil
    case .item:
      container.item = node
      container.isBegun = false
    default: container.row = node
    }
    return container
  }
}
