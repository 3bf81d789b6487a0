import MarkdownSyntax
import NoticeModel

/// Pairs the sections of two notices along their blocks.
struct SectionAlignment {
  private(set) var ends: PairingEnds

  init(source: Notice, translation: Notice, _ blocks: BlockAlignment) {
    ends = PairingEnds(source: source.sections.count, translation: translation.sections.count)
    let headings = Self.headings(of: source, blocks.source)
    let others = Self.headings(of: translation, blocks.translation)
    for (section, block) in headings.enumerated() {
      guard let block, let partner = blocks.ends.translation[block].partner else { continue }
      let other = blocks.translation[partner].section
      if others[other] == partner { ends.pair(section, other) }
    }
    pairPreambles(source, translation)
    pairByContents(blocks)
  }

  /// The block that is each section's heading.
  private static func headings(of notice: Notice, _ blocks: [Block]) -> [Int?] {
    var headings = [Int?](repeating: nil, count: notice.sections.count)
    for (index, block) in blocks.enumerated() where block.kind == .heading {
      if notice.sections[block.section].heading == block.node { headings[block.section] = index }
    }
    return headings
  }

  /// The texts before the first heading.
  private mutating func pairPreambles(_ source: Notice, _ translation: Notice) {
    if source.sections.first.map({ $0.heading == nil }) ?? false,
      translation.sections.first.map({ $0.heading == nil }) ?? false
    {
      ends.pair(0, 0)
    }
  }

  /// Sections whose heading is none on the other side, as `#Title` without blank is: what holds most of
  /// their blocks there answers to them, if nothing else does.
  private mutating func pairByContents(_ blocks: BlockAlignment) {
    var counts: [Int: [Int: Int]] = [:]
    for (index, block) in blocks.source.enumerated()
    where ends.translation[block.section].partner == nil {
      guard let partner = blocks.ends.translation[index].partner else { continue }
      let other = blocks.translation[partner].section
      if ends.source[other].partner == nil {
        counts[block.section, default: [:]][other, default: 0] += 1
      }
    }
    for (section, candidates) in counts.sorted(by: { $0.key < $1.key }) {
      let best = candidates.max { ($0.value, $1.key) < ($1.value, $0.key) }
      if let best, ends.source[best.key].partner == nil { ends.pair(section, best.key) }
    }
  }

  /// Says of blocks without partner whether their whole section has none.
  func explain(_ blockEnds: inout PairingEnds, _ blocks: BlockAlignment) {
    for (index, block) in blocks.source.enumerated()
    where blockEnds.translation[index].gap == .absent {
      if ends.translation[block.section].partner == nil {
        blockEnds.explain(source: index, .inSection(block.section))
      }
    }
    for (index, block) in blocks.translation.enumerated()
    where blockEnds.source[index].gap == .absent {
      if ends.source[block.section].partner == nil {
        blockEnds.explain(translation: index, .inSection(block.section))
      }
    }
  }
}
