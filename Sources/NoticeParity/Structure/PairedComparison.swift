import MarkdownSyntax
import NoticeModel

/// Compares blocks that answer to each other: levels, kinds, their places in lists.
struct PairedComparison {
  private(set) var headings: [HeadingDifference] = []
  private(set) var kinds: [KindDifference] = []
  private(set) var lists: [ListDifference] = []

  private let source: AlignmentSide
  private let translation: AlignmentSide

  /// What a reader takes a block for.
  private struct Kind: Equatable {
    var kind: NodeKind
    var isQuoted: Bool

    init(_ block: Block) {
      kind = block.kind
      isQuoted = block.isQuoted
    }
  }

  init(_ source: AlignmentSide, _ translation: AlignmentSide) {
    self.source = source
    self.translation = translation
    compareBlocks()
    compareLists()
  }

  private mutating func compareBlocks() {
    var lastShift: Int?
    // What the block before was found for, so that a run is one finding.
    var lastKind: [Kind]?
    var lastList: ListDifference.Kind?
    for (index, partner) in source.pairs {
      let left = source.blocks[index]
      let right = translation.blocks[partner]
      if left.kind == .heading, right.kind == .heading {
        let shift = right.level - left.level
        if shift != 0, shift == lastShift, !headings.isEmpty {
          headings[headings.count - 1].source.append(index)
          headings[headings.count - 1].translation.append(partner)
        } else if shift != 0 {
          headings.append(HeadingDifference(source: [index], translation: [partner]))
        }
        lastShift = shift
      }
      let kinds = Self.differ(left, right) ? [left, right].map(Kind.init) : nil
      if let kinds {
        if lastKind == kinds {
          self.kinds[self.kinds.count - 1].count += 1
        } else {
          self.kinds.append(KindDifference(source: index, translation: partner, count: 1))
        }
      }
      lastKind = kinds
      let list = kinds == nil ? Self.listKind(left, right) : nil
      if let list {
        if lastList != nil {
          lists[lists.count - 1].source.append(index)
          lists[lists.count - 1].translation.append(partner)
        } else {
          lists.append(ListDifference(kind: list, source: [index], translation: [partner]))
        }
      }
      lastList = list
    }
  }

  /// Whether a reader sees two kinds of blocks. What HTML shows is not told here.
  private static func differ(_ left: Block, _ right: Block) -> Bool {
    left.kind != .htmlBlock && right.kind != .htmlBlock
      && (left.kind != right.kind || left.isQuoted != right.isQuoted)
  }

  private static func listKind(_ left: Block, _ right: Block) -> ListDifference.Kind? {
    guard left.row == nil, right.row == nil else { return nil }
    if left.depth == 0 || right.depth == 0 {
      if left.depth == right.depth { return nil }
      return right.depth == 0 ? .unlisted : .listed
    }
    if left.beginsItem != right.beginsItem { return left.beginsItem ? .merged : .parted }
    return left.depth == right.depth
      ? nil : .depth(source: left.depth, translation: right.depth)
  }

  /// Compares the marks of lists that answer to each other.
  private mutating func compareLists() {
    let answers = source.holders(\.list)
    let origins = translation.holders(\.list)
    let sizes = (Self.numbers(source), Self.numbers(translation))
    // The translation's lists that were found.
    var told: Set<Int> = []
    for (index, partner) in source.pairs {
      let left = source.blocks[index]
      let right = translation.blocks[partner]
      guard left.beginsItem, right.beginsItem, left.depth == right.depth,
        let list = left.list, let other = right.list, !told.contains(other),
        let detail = source.notice.tree.list(list),
        let otherDetail = translation.notice.tree.list(other),
        let item = left.item, let otherItem = right.item
      else { continue }
      if detail.isOrdered != otherDetail.isOrdered {
        // A single pair says nothing about lists that answer to others.
        guard answers[list] == other || origins[other] == list, told.insert(other).inserted else {
          continue
        }
        lists.append(
          ListDifference(
            kind: .ordered(inSource: detail.isOrdered), source: [index], translation: [partner]))
      } else if detail.isOrdered, let number = sizes.0[item], let own = sizes.1[otherItem],
        number != own
      {
        told.insert(other)
        // Numbers that others are missing before are the others' matter.
        guard !hasGap(source, before: index, in: list),
          !hasGap(translation, before: partner, in: other)
        else { continue }
        lists.append(
          ListDifference(
            kind: .number(source: number, translation: own), source: [index],
            translation: [partner]))
      }
    }
    lists.sort { $0.source[0] < $1.source[0] }
  }

  /// Whether the blocks of a list before one of its items have one without partner.
  private func hasGap(_ side: AlignmentSide, before index: Int, in list: Int) -> Bool {
    let nodes = side.notice.tree.descendants(list)
    var block = index - 1
    while block >= 0, nodes.contains(side.blocks[block].node) {
      if side.partner(of: block) == nil { return true }
      block -= 1
    }
    return false
  }

  /// The numbers that a reader sees before the items of numbered lists.
  private static func numbers(_ side: AlignmentSide) -> [Int: Int] {
    var numbers: [Int: Int] = [:]
    var known: Set<Int> = []
    for block in side.blocks {
      guard let list = block.list, known.insert(list).inserted,
        let detail = side.notice.tree.list(list), detail.isOrdered
      else { continue }
      for (index, item) in side.notice.tree.children(list).enumerated() {
        numbers[item] = detail.start &+ index
      }
    }
    return numbers
  }
}
