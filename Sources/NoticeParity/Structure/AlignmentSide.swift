import MarkdownSyntax
import NoticeModel

/// One side of an alignment, seen with the other: what finds gaps in one direction finds them in both.
struct AlignmentSide {
  /// The notice on this side.
  let notice: Notice
  /// The notice on the other side.
  let other: Notice
  /// The blocks on this side.
  let blocks: [Block]
  /// The blocks on the other side.
  let otherBlocks: [Block]
  private let ends: [PairingEnds.End]
  private let sectionEnds: [PairingEnds.End]
  /// For each block, the nearest one before it that has a partner in its order; -1 for none.
  private let nearest: [Int32]

  /// The source's side.
  init(source: Notice, translation: Notice, _ alignment: Alignment) {
    self.init(
      source, translation, alignment.sourceBlocks, alignment.translationBlocks,
      alignment.blockEnds.translation, alignment.sectionEnds.translation,
      isMoved: alignment.movedBlocks.contains)
  }

  /// The translation's side.
  init(translation: Notice, source: Notice, _ alignment: Alignment) {
    self.init(
      translation, source, alignment.translationBlocks, alignment.sourceBlocks,
      alignment.blockEnds.source, alignment.sectionEnds.source,
      isMoved: { index in
        alignment.source(ofBlock: index).map(alignment.movedBlocks.contains) ?? false
      })
  }

  private init(
    _ notice: Notice, _ other: Notice, _ blocks: [Block], _ otherBlocks: [Block],
    _ ends: [PairingEnds.End], _ sectionEnds: [PairingEnds.End], isMoved: (Int) -> Bool
  ) {
    self.notice = notice
    self.other = other
    self.blocks = blocks
    self.otherBlocks = otherBlocks
    self.ends = ends
    self.sectionEnds = sectionEnds
    var last: Int32 = -1
    nearest = ends.indices.map { index in
      defer { if ends[index].partner != nil, !isMoved(index) { last = Int32(clamping: index) } }
      return last
    }
  }

  /// The blocks that have a partner on the other side, with it.
  var pairs: some Sequence<(block: Int, partner: Int)> {
    ends.indices.lazy.compactMap { index in ends[index].partner.map { (index, $0) } }
  }

  /// The blocks of the other side into which blocks of this one were joined.
  var joinedPlaces: Set<Int> {
    ends.reduce(into: []) { if case .joined(let place)? = $1.gap { $0.insert(place) } }
  }

  /// A block's partner on the other side.
  func partner(of block: Int) -> Int? { ends[block].partner }

  /// Why a block has no partner; `nil` where it has one.
  func gap(of block: Int) -> Gap? { ends[block].gap }

  /// Why a section has no partner; `nil` where it has one.
  func gap(ofSection section: Int) -> Gap? { sectionEnds[section].gap }

  /// The nearest block before one that has a partner in its order.
  func paired(before block: Int) -> Int? { nearest[block] < 0 ? nil : Int(nearest[block]) }

  /// The block of the other side behind which something that stands here at `index` would stand;
  /// `nil` where nothing stands before it.
  func place(before index: Int) -> Int? {
    guard index < blocks.count else {
      return blocks.indices.last.flatMap { partner(of: $0) ?? place(before: $0) }
    }
    return paired(before: index).flatMap(partner)
  }

  /// For each node that holds blocks, the node of the other side that holds most of their partners.
  func holders(_ holder: (Block) -> Int?) -> HolderPairs {
    var pairs: [HolderPairs.Pair] = []
    for (block, partner) in self.pairs {
      guard let node = holder(blocks[block]), let answer = holder(otherBlocks[partner]) else {
        continue
      }
      pairs.append(HolderPairs.Pair(node: node, answer: answer))
    }
    return HolderPairs(pairs)
  }
}
