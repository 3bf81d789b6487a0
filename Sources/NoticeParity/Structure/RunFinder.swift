import MarkdownSyntax

/// Finds the blocks of one side that the other side lacks.
struct RunFinder {
  private let side: AlignmentSide
  private let lists: HolderPairs
  private let tables: [Int: Int]
  /// The rows of which some cell has a partner.
  private let knownRows: Set<Int>
  /// The items in which some block has a partner.
  private let knownItems: Set<Int>

  /// Finds runs on a side.
  static func runs(on side: AlignmentSide) -> [BlockRun] {
    RunFinder(side).runs()
  }

  private init(_ side: AlignmentSide) {
    self.side = side
    let tree = side.notice.tree
    let other = side.other.tree
    lists = side.holders(\.list)
    var tables: [Int: Int] = [:]
    var rows: Set<Int> = []
    for (block, partner) in side.pairs {
      guard let row = side.blocks[block].row else { continue }
      rows.insert(row)
      guard let table = tree.parent(row), let answer = side.otherBlocks[partner].row else {
        continue
      }
      tables[table] = other.parent(answer)
    }
    self.tables = tables
    knownRows = rows
    var items: Set<Int> = []
    for (block, _) in side.pairs {
      var item = side.blocks[block].item
      while let node = item, items.insert(node).inserted { item = Self.item(round: node, tree) }
    }
    knownItems = items
  }

  private func runs() -> [BlockRun] {
    var runs: [BlockRun] = []
    for index in side.blocks.indices {
      guard let gap = side.gap(of: index), let container = container(of: index, gap) else {
        continue
      }
      let target: Int? = if case .joined(let target) = gap { target } else { nil }
      let place = side.place(before: index)
      if let last = runs.last, last.blocks.upperBound == index, last.container == container,
        last.joinedInto == target
      {
        runs[runs.count - 1].blocks = last.blocks.lowerBound..<index + 1
      } else {
        runs.append(
          BlockRun(
            blocks: index..<index + 1, container: container, joinedInto: target, place: place,
            replacement: nil, count: 0))
      }
    }
    for index in runs.indices { runs[index].count = count(runs[index]) }
    return runs
  }

  /// What lacks a block; `nil` where something else says so.
  private func container(of index: Int, _ gap: Gap) -> BlockRun.Container? {
    let block = side.blocks[index]
    if case .inSection = gap { return nil }
    if let row = block.row {
      // A cell too many is a matter of the table's columns.
      if knownRows.contains(row) { return nil }
      guard let table = side.notice.tree.parent(row), tables[table] != nil else { return .text }
      return .table(table)
    }
    guard let list = list(holding: block) else { return .text }
    return .list(list)
  }

  /// The innermost list round a block that the other side has, if the block's item in it is lacking.
  private func list(holding block: Block) -> Int? {
    let tree = side.notice.tree
    var item = block.item
    while let node = item, let list = tree.parent(node) {
      if lists[list] != nil { return knownItems.contains(node) ? nil : list }
      item = Self.item(round: node, tree)
      // Lacking as a whole, its items are such of the item round it.
      if let item, knownItems.contains(item) { return list }
    }
    return nil
  }

  /// The item that the list of an item stands in.
  private static func item(round item: Int, _ tree: SyntaxTree) -> Int? {
    var node = tree.parent(item)
    while let candidate = node, tree.kind(candidate) != .item { node = tree.parent(candidate) }
    return node
  }

  private func count(_ run: BlockRun) -> Int {
    switch run.container {
    case .text: run.blocks.count
    case .list(let list):
      max(1, Set(run.blocks.compactMap { item(of: side.blocks[$0], in: list) }).count)
    case .table: Set(run.blocks.compactMap { side.blocks[$0].row }).count
    }
  }

  /// The item of a list that a block stands in, however deep.
  private func item(of block: Block, in list: Int) -> Int? {
    var node = block.item
    while let item = node {
      if side.notice.tree.parent(item) == list { return item }
      node = side.notice.tree.parent(item)
    }
    return nil
  }
}
