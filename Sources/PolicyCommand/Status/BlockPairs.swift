import NoticeParity

/// Which blocks of a translation stand beside which of its source, as positions in
/// ``SectionContent/blocks``.
struct BlockPairs {
  /// For each block of the source the translation's.
  private(set) var translations: [Int?]
  /// The blocks that the translation adds, by the block of the source that they stand behind.
  private(set) var extras: [Int: [Int]] = [:]

  /// Pairs the blocks of two sections. What answers to a block of another section counts as added.
  init(_ source: SectionContent, _ translation: SectionContent, _ alignment: Alignment) {
    let places = Dictionary(
      translation.blocks.enumerated().compactMap { index, block in
        block.node.map { ($0, index) }
      }, uniquingKeysWith: { first, _ in first })
    translations = source.blocks.map { block in
      block.node.flatMap(alignment.translation(ofNode:)).flatMap { places[$0] }
    }
    // Front matter has no nodes; its texts stand in one order.
    if source.section == nil, translation.section == nil {
      translations = source.blocks.indices.map { $0 < translation.blocks.count ? $0 : nil }
    }
    let sources = Dictionary(
      translations.enumerated().compactMap { index, other in other.map { ($0, index) } },
      uniquingKeysWith: { first, _ in first })
    var before = 0
    for index in translation.blocks.indices {
      if let known = sources[index] {
        before = known
      } else {
        extras[before, default: []].append(index)
      }
    }
  }
}
