import NoticeParity

/// Which blocks of a translation stand beside which of its source, as positions in
/// ``SectionContent/blocks``.
struct BlockPairs {
  /// For each block of the source the translation's.
  private(set) var translations: [[Int]]
  /// The blocks that the translation adds, by the block of the source that they stand behind; -1 for
  /// those in front of all.
  private(set) var extras: [Int: [Int]] = [:]

  /// Pairs the blocks of two sections.
  init(_ source: SectionContent, _ translation: SectionContent) {
    let count = min(source.blocks.count, translation.blocks.count)
    translations = source.blocks.indices.map { $0 < count ? [$0] : [] }
    if translation.blocks.count > count {
      extras[source.blocks.count - 1] = Array(count..<translation.blocks.count)
    }
  }
}
