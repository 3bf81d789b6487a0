import MarkdownSyntax
import NoticeModel

/// Pairs the sections of two notices along their blocks.
struct SectionAlignment {
  private(set) var ends: PairingEnds
  /// Whether the first section is the text before the first heading, on each side.
  private let opensWithText: (source: Bool, translation: Bool)

  init(source: Notice, translation: Notice, _ blocks: BlockAlignment) {
    opensWithText = (source.sections.first?.level == 0, translation.sections.first?.level == 0)
    ends = PairingEnds(source: source.sections.count, translation: translation.sections.count)
    let headings = Self.headings(of: source, blocks.source)
    let others = Self.headings(of: translation, blocks.translation)
    for (section, block) in headings.enumerated() {
      guard let block, let partner = blocks.ends.translation[block].partner else { continue }
      let other = blocks.translation[partner].section
      if others[other] == partner { ends.pair(section, other) }
    }
    if source.sections.first?.level == 0, translation.sections.first?.level == 0 { ends.pair(0, 0) }
    pairByContents(blocks)
    explain(source, translation, blocks)
  }

  /// The block that is each section's heading.
  private static func headings(of notice: Notice, _ blocks: [Block]) -> [Int?] {
    var headings = [Int?](repeating: nil, count: notice.sections.count)
    for (index, block) in blocks.enumerated() where block.kind == .heading {
      if notice.sections[block.section].heading == block.node { headings[block.section] = index }
    }
    return headings
  }

  /// Pairs sections whose heading is none on the other side, as `#Title` without blank is: what holds
  /// most of their blocks there answers to them, if nothing else does.
  private mutating func pairByContents(_ blocks: BlockAlignment) {
    let holders = Self.holders(
      blocks.source, blocks.ends.translation, others: blocks.translation)
    for pair in holders.pairs
    where ends.translation[pair.node].partner == nil && ends.source[pair.answer].partner == nil {
      ends.pair(pair.node, pair.answer)
    }
  }

  /// For each section most of whose blocks have a partner: the section that holds most of these.
  private static func holders(
    _ blocks: [Block], _ ends: [PairingEnds.End], others: [Block]
  ) -> HolderPairs {
    var sizes = [Int32](repeating: 0, count: (blocks.last?.section ?? -1) + 1)
    var pairs: [HolderPairs.Pair] = []
    for (block, end) in zip(blocks, ends) {
      sizes[block.section] += 1
      guard let partner = end.partner else { continue }
      pairs.append(HolderPairs.Pair(node: block.section, answer: others[partner].section))
    }
    // The heading itself may be the one that is missing.
    return HolderPairs(pairs) { $1 * 2 >= Int(sizes[$0]) }
  }

  /// Says why sections have no partner; one whose text is there lost its heading only.
  private mutating func explain(
    _ source: Notice, _ translation: Notice, _ blocks: BlockAlignment
  ) {
    let joined = Self.holders(blocks.source, blocks.ends.translation, others: blocks.translation)
    for section in source.sections where ends.translation[section.index].partner == nil {
      let outer = section.parent.flatMap { Self.missing($0, ends.translation[$0].gap) }
      ends.explain(source: section.index, Self.gap(joined[section.index], outer))
    }
    let split = Self.holders(blocks.translation, blocks.ends.source, others: blocks.source)
    for section in translation.sections where ends.source[section.index].partner == nil {
      let outer = section.parent.flatMap { Self.missing($0, ends.source[$0].gap) }
      ends.explain(translation: section.index, Self.gap(split[section.index], outer))
    }
  }

  private static func gap(_ holder: Int?, _ outer: Int?) -> Gap {
    if let holder { return .joined(into: holder) }
    return outer.map(Gap.inSection) ?? .absent
  }

  /// The outermost of the missing sections that a missing section belongs to.
  private static func missing(_ section: Int, _ gap: Gap?) -> Int? {
    switch gap {
    case .absent: section
    case .inSection(let outer): outer
    default: nil
    }
  }

  /// Says of blocks without partner which of them lack with their section or its heading.
  func explainBlocks(_ blockEnds: inout PairingEnds, _ blocks: BlockAlignment) {
    for (index, block) in blocks.source.enumerated()
    where blockEnds.translation[index].gap == .absent
      && !(opensWithText.source && block.section == 0)
    {
      if let cause = Self.cause(block, ends.translation[block.section].gap) {
        blockEnds.explain(source: index, .inSection(cause))
      }
    }
    for (index, block) in blocks.translation.enumerated()
    where blockEnds.source[index].gap == .absent
      && !(opensWithText.translation && block.section == 0)
    {
      if let cause = Self.cause(block, ends.source[block.section].gap) {
        blockEnds.explain(translation: index, .inSection(cause))
      }
    }
  }

  private static func cause(_ block: Block, _ gap: Gap?) -> Int? {
    switch gap {
    case .joined:
      block.kind == .heading && block.depth == 0 && !block.isQuoted ? block.section : nil
    case let gap: missing(block.section, gap)
    }
  }
}
