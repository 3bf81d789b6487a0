import NoticeModel

/// What answers to what in a source and its translation, with a reason for each gap.
///
/// Blocks are paired by what survives translation: kind, level, place in lists, anchors, numbers,
/// addresses, names, length and order. Sections answer to each other where their headings do. Blocks
/// are named by their index in ``sourceBlocks`` and ``translationBlocks``, sections by their index in
/// ``NoticeModel/Notice/sections``.
package struct Alignment: Sendable {
  /// The source's blocks in document order.
  package let sourceBlocks: [Block]
  /// The translation's blocks in document order.
  package let translationBlocks: [Block]
  /// All blocks of both sides, in the source's order; what only the translation has stands behind what
  /// it follows there.
  package let blocks: [Pairing]
  /// All sections of both sides, in the same order.
  package let sections: [Pairing]
  /// The source's blocks whose partner stands in another place than the blocks around it.
  package let movedBlocks: Set<Int>

  /// What answers to each block.
  let blockEnds: PairingEnds
  /// What answers to each section.
  let sectionEnds: PairingEnds

  /// Aligns two notices.
  package init(source: Notice, translation: Notice) {
    let blocks = BlockAlignment(source: source, translation: translation)
    let sections = SectionAlignment(source: source, translation: translation, blocks)
    sourceBlocks = blocks.source
    translationBlocks = blocks.translation
    movedBlocks = blocks.moved
    var ends = blocks.ends
    sections.explainBlocks(&ends, blocks)
    blockEnds = ends
    sectionEnds = sections.ends
    self.blocks = ends.pairings
    self.sections = sections.ends.pairings
  }

  /// The translation's block that answers to one of the source's.
  package func translation(ofBlock index: Int) -> Int? {
    blockEnds.translation[index].partner
  }

  /// The source's block that answers to one of the translation's.
  package func source(ofBlock index: Int) -> Int? { blockEnds.source[index].partner }

  /// Why one of the source's blocks has no partner; `nil` where it has one.
  package func gap(ofSourceBlock index: Int) -> Gap? { blockEnds.translation[index].gap }

  /// Why one of the translation's blocks has no partner; `nil` where it has one.
  package func gap(ofTranslationBlock index: Int) -> Gap? { blockEnds.source[index].gap }

  /// The translation's section that answers to one of the source's.
  package func translation(ofSection index: Int) -> Int? {
    sectionEnds.translation[index].partner
  }

  /// The source's section that answers to one of the translation's.
  package func source(ofSection index: Int) -> Int? { sectionEnds.source[index].partner }

  /// Why one of the source's sections has no partner; `nil` where it has one. What is `joined` is there
  /// without its heading.
  package func gap(ofSourceSection index: Int) -> Gap? { sectionEnds.translation[index].gap }

  /// Why one of the translation's sections has no partner; `nil` where it has one.
  package func gap(ofTranslationSection index: Int) -> Gap? { sectionEnds.source[index].gap }

  /// The source's blocks of a section, those of the sections below it left out.
  package func sourceBlocks(ofSection index: Int) -> Range<Int> {
    Self.range(of: index, in: sourceBlocks)
  }

  /// The translation's blocks of a section, those of the sections below it left out.
  package func translationBlocks(ofSection index: Int) -> Range<Int> {
    Self.range(of: index, in: translationBlocks)
  }

  private static func range(of section: Int, in blocks: [Block]) -> Range<Int> {
    func first(from section: Int) -> Int {
      var low = 0
      var high = blocks.count
      while low < high {
        let middle = (low + high) / 2
        if blocks[middle].section < section { low = middle + 1 } else { high = middle }
      }
      return low
    }
    return first(from: section)..<first(from: section + 1)
  }
}
