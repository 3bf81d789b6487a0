import MarkdownSyntax
import NoticeModel

/// How a translation is built otherwise than its source, found along their alignment.
///
/// One cause is one difference: what hangs on a missing section is not named again, and blocks that
/// follow each other and lack together are one run.
package struct StructureComparison: Sendable {
  /// Sections that one side lacks or that moved.
  package let sections: [SectionDifference]
  /// Blocks that moved while their section did not.
  package let moves: [MovedRun]
  /// Headings of another level.
  package let headings: [HeadingDifference]
  /// Blocks of the source that the translation lacks.
  package let missing: [BlockRun]
  /// Blocks that only the translation has and that stand in no missing block's place.
  package let extra: [BlockRun]
  /// Blocks of another kind.
  package let kinds: [KindDifference]
  /// Items that stand otherwise.
  package let lists: [ListDifference]
  /// Tables of another width.
  package let tables: [TableDifference]
  /// What is marked otherwise within blocks.
  package let inlines: [InlineDifference]

  /// The translation's blocks, as nodes, that answer to several of the source's, or to a part of one.
  package let joinedNodes: Set<Int>

  /// Compares two notices.
  package init(source: Notice, translation: Notice, alignment: Alignment) {
    let left = AlignmentSide(source: source, translation: translation, alignment)
    let right = AlignmentSide(translation: translation, source: source, alignment)
    sections = SectionComparison.differences(left, right, alignment)
    moves = MoveComparison.runs(left, alignment)
    var missing = RunFinder.runs(on: left)
    var extra = RunFinder.runs(on: right)
    Self.findReplacements(&missing, &extra, left, right)
    self.missing = missing
    self.extra = extra
    let joined =
      missing.compactMap(\.joinedInto)
      + extra.flatMap { run -> [Int] in
        run.joinedInto.map { Array(run.blocks) + (left.partner(of: $0).map { [$0] } ?? []) } ?? []
      }
    joinedNodes = Set(joined.map { right.blocks[$0].node })
    let paired = PairedComparison(left, right)
    headings = paired.headings
    kinds = paired.kinds
    lists = paired.lists
    tables = Self.tables(left, right)
    inlines = InlineComparison.differences(left, right)
  }

  /// Takes what the translation has in a missing block's place to that block.
  private static func findReplacements(
    _ missing: inout [BlockRun], _ extra: inout [BlockRun], _ left: AlignmentSide,
    _ right: AlignmentSide
  ) {
    // By the place where they begin in the source's order: the block before, which is paired.
    var byPlace: [Int: Int] = [:]
    for (index, run) in extra.enumerated() where run.joinedInto == nil {
      byPlace[run.place ?? -1] = index
    }
    var taken: Set<Int> = []
    for index in missing.indices where missing[index].joinedInto == nil {
      let anchor = left.paired(before: missing[index].blocks.lowerBound) ?? -1
      guard let other = byPlace[anchor], !taken.contains(other),
        Self.isLike(missing[index].container, extra[other].container)
      else { continue }
      missing[index].replacement = extra[other].blocks
      taken.insert(other)
    }
    extra = extra.indices.filter { !taken.contains($0) }.map { extra[$0] }
  }

  private static func isLike(_ left: BlockRun.Container, _ right: BlockRun.Container) -> Bool {
    switch (left, right) {
    case (.text, .text), (.list, .list), (.table, .table): true
    default: false
    }
  }

  private static func tables(_ left: AlignmentSide, _ right: AlignmentSide) -> [TableDifference] {
    var told: Set<Int> = []
    var found: [TableDifference] = []
    for (block, partner) in left.pairs {
      guard let row = left.blocks[block].row, let other = right.blocks[partner].row,
        let table = left.notice.tree.parent(row), let answer = right.notice.tree.parent(other),
        told.insert(table).inserted
      else { continue }
      let columns = left.notice.tree.alignments(table).count
      let own = right.notice.tree.alignments(answer).count
      guard columns != own else { continue }
      found.append(
        TableDifference(
          source: table, translation: answer, sourceColumns: columns, columns: own))
    }
    return found
  }
}
