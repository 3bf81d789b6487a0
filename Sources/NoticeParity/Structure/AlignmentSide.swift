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
  /// For each block, its partner on the other side.
  let partners: [Int?]
  /// For each block, why it has no partner.
  let gaps: [Gap?]
  /// For each section, why it has no partner.
  let sectionGaps: [Gap?]
  /// For each block, the nearest one before it that has a partner in its order.
  let before: [Int?]

  /// The source's side.
  init(source: Notice, translation: Notice, _ alignment: Alignment) {
    self.init(
      source, translation, alignment.sourceBlocks, alignment.translationBlocks,
      alignment.sourceBlocks.indices.map(alignment.translation(ofBlock:)),
      alignment.sourceBlocks.indices.map(alignment.gap(ofSourceBlock:)),
      source.sections.indices.map(alignment.gap(ofSourceSection:)),
      isMoved: alignment.movedBlocks.contains)
  }

  /// The translation's side.
  init(translation: Notice, source: Notice, _ alignment: Alignment) {
    self.init(
      translation, source, alignment.translationBlocks, alignment.sourceBlocks,
      alignment.translationBlocks.indices.map(alignment.source(ofBlock:)),
      alignment.translationBlocks.indices.map(alignment.gap(ofTranslationBlock:)),
      translation.sections.indices.map(alignment.gap(ofTranslationSection:)),
      isMoved: { index in
        alignment.source(ofBlock: index).map(alignment.movedBlocks.contains) ?? false
      })
  }

  private init(
    _ notice: Notice, _ other: Notice, _ blocks: [Block], _ otherBlocks: [Block],
    _ partners: [Int?], _ gaps: [Gap?], _ sectionGaps: [Gap?], isMoved: (Int) -> Bool
  ) {
    self.notice = notice
    self.other = other
    self.blocks = blocks
    self.otherBlocks = otherBlocks
    self.partners = partners
    self.gaps = gaps
    self.sectionGaps = sectionGaps
    var last: Int?
    before = blocks.indices.map { index in
      defer { if partners[index] != nil, !isMoved(index) { last = index } }
      return last
    }
  }

  /// The block of the other side behind which something that stands here at `index` would stand;
  /// `nil` where nothing stands before it.
  func place(before index: Int) -> Int? {
    guard index < blocks.count else {
      return blocks.indices.last.flatMap { partners[$0] ?? before[$0].flatMap { partners[$0] } }
    }
    return before[index].flatMap { partners[$0] }
  }

  /// For each node that holds blocks, the node of the other side that holds most of their partners.
  func holders(_ holder: (Block) -> Int?) -> HolderPairs {
    var pairs: [HolderPairs.Pair] = []
    for (block, partner) in zip(blocks, partners) {
      guard let partner, let node = holder(block), let answer = holder(otherBlocks[partner]) else {
        continue
      }
      pairs.append(HolderPairs.Pair(node: node, answer: answer))
    }
    return HolderPairs(pairs)
  }
}
