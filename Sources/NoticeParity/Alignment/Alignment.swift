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

  private let sourceBlockEnds: PairingEnds
  private let sourceSectionEnds: PairingEnds

  /// Aligns two notices.
  package init(source: Notice, translation: Notice) {
    let blocks = BlockAlignment(source: source, translation: translation)
    let sections = SectionAlignment(source: source, translation: translation, blocks)
    sourceBlocks = blocks.source
    translationBlocks = blocks.translation
    movedBlocks = blocks.moved
    var blockEnds = blocks.ends
    sections.explain(&blockEnds, blocks)
    sourceBlockEnds = blockEnds
    sourceSectionEnds = sections.ends
    self.blocks = blockEnds.pairings
    self.sections = sections.ends.pairings
  }

  /// The translation's block that answers to one of the source's.
  package func translation(ofBlock index: Int) -> Int? {
    sourceBlockEnds.translation[index].partner
  }

  /// The source's block that answers to one of the translation's.
  package func source(ofBlock index: Int) -> Int? { sourceBlockEnds.source[index].partner }

  /// Why one of the source's blocks has no partner; `nil` where it has one.
  package func gap(ofSourceBlock index: Int) -> Gap? { sourceBlockEnds.translation[index].gap }

  /// Why one of the translation's blocks has no partner; `nil` where it has one.
  package func gap(ofTranslationBlock index: Int) -> Gap? { sourceBlockEnds.source[index].gap }

  /// The translation's section that answers to one of the source's.
  package func translation(ofSection index: Int) -> Int? {
    sourceSectionEnds.translation[index].partner
  }

  /// The source's section that answers to one of the translation's.
  package func source(ofSection index: Int) -> Int? { sourceSectionEnds.source[index].partner }

  /// Why one of the source's sections has no partner; `nil` where it has one.
  package func gap(ofSourceSection index: Int) -> Gap? { sourceSectionEnds.translation[index].gap }

  /// Why one of the translation's sections has no partner; `nil` where it has one.
  package func gap(ofTranslationSection index: Int) -> Gap? { sourceSectionEnds.source[index].gap }
}
