import MarkdownSyntax
import NoticeModel
import SourceText

/// How the anchors that a translation gives differ from its source's, found along the alignment.
package struct AnchorComparison: Sendable {
  /// An anchor that a notice gives, with the block that has it.
  package struct Anchor: Hashable, Sendable {
    /// Its name.
    package var name: String
    /// The place of the name.
    package var span: SourceSpan
    /// The place of the attribute list or the tag.
    package var listSpan: SourceSpan
    /// The block, as an index of the alignment.
    package var block: Int
  }

  /// An anchor that stands on another block than the source's.
  package struct Misplacement: Hashable, Sendable {
    /// The source's.
    package var wanted: Anchor
    /// The translation's.
    package var own: Anchor
  }

  /// A difference.
  package enum Difference: Hashable, Sendable {
    /// The block that answers to the source's has no anchor; the blocks are indices of the alignment.
    case missing(Anchor, block: Int)
    /// The block that answers to the source's has an anchor of another name.
    case renamed(Anchor, Anchor)
    /// The anchor stands on another block than the source's.
    case misplaced(Misplacement)
    /// The source has no anchor of this name; the block is the source's that answers to it.
    case extra(Anchor, block: Int)
  }

  /// The differences in the source's order, additions last.
  package let differences: [Difference]

  /// Compares the anchors of two notices.
  package init(source: Notice, translation: Notice, alignment: Alignment) {
    let wanted = Self.anchors(of: source, alignment.sourceBlocks)
    let own = Self.anchors(of: translation, alignment.translationBlocks)
    let names = Dictionary(wanted.map { ($0.name, $0) }) { first, _ in first }
    let ownNames = Dictionary(own.map { ($0.name, $0) }) { first, _ in first }
    let byBlock = Dictionary(grouping: own, by: \.block)
    var found: [Difference] = []
    var explained: Set<String> = []
    for anchor in wanted where names[anchor.name] == anchor {
      guard let partner = alignment.translation(ofBlock: anchor.block) else { continue }
      let there = byBlock[partner] ?? []
      if there.contains(where: { $0.name == anchor.name }) { continue }
      if let other = ownNames[anchor.name] {
        // Where the block that has it answers to none, the blocks are not what they seem.
        if alignment.source(ofBlock: other.block) != nil {
          found.append(.misplaced(Misplacement(wanted: anchor, own: other)))
        }
      } else if let other = there.first(where: { names[$0.name] == nil }),
        explained.insert(other.name).inserted
      {
        found.append(.renamed(anchor, other))
      } else {
        found.append(.missing(anchor, block: partner))
      }
    }
    for anchor in own where names[anchor.name] == nil && !explained.contains(anchor.name) {
      guard let partner = alignment.source(ofBlock: anchor.block) else { continue }
      found.append(.extra(anchor, block: partner))
    }
    differences = found
  }

  /// The anchors of a notice in the order of its blocks.
  private static func anchors(of notice: Notice, _ blocks: [Block]) -> [Anchor] {
    let tree = notice.tree
    var anchors: [Anchor] = []
    func add(_ name: String, _ span: SourceSpan, _ list: SourceSpan, _ block: Int?) {
      guard let block, !name.isEmpty else { return }
      anchors.append(Anchor(name: name, span: span, listSpan: list, block: block))
    }
    for list in tree.attributeLists {
      guard let id = list.attribute("id") else { continue }
      // A list or an item has its first block's place.
      let block = blocks.firstIndex(behind: list.node) {
        tree.descendants($0.node).upperBound
      }
      add(id.value, id.valueSpan, list.span, block)
    }
    for tag in HTMLTagReader.tags(in: tree) where !tag.isClosing {
      for attribute in tag.attributes {
        guard attribute.name == "id" || attribute.name == "name" && tag.name == "a",
          let span = attribute.valueSpan
        else { continue }
        let block = blocks.firstIndex(behind: tag.span.start) { tree.span($0.node).end }
        add(attribute.value, span, tag.span, block)
      }
    }
    return anchors.sorted { ($0.block, $0.span) < ($1.block, $1.span) }
  }
}

extension [Block] {
  /// The first block whose end lies behind a position.
  fileprivate func firstIndex(behind position: Int, end: (Block) -> Int) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if end(self[middle]) <= position { low = middle + 1 } else { high = middle }
    }
    return low < count ? low : nil
  }
}
