/// Finds blocks that stand elsewhere than in the source while their section does not.
struct MoveComparison {
  private let source: AlignmentSide
  private let alignment: Alignment

  /// The moved blocks of a pair.
  static func runs(_ source: AlignmentSide, _ alignment: Alignment) -> [MovedRun] {
    let comparison = MoveComparison(source: source, alignment: alignment)
    return comparison.runs(of: comparison.movedWithin().union(comparison.movedAcross()))
  }

  /// Blocks that left their section.
  private func movedAcross() -> Set<Int> {
    alignment.movedBlocks.filter { index in
      guard let partner = source.partner(of: index), source.blocks[index].kind != .heading else {
        return false
      }
      let home = alignment.translation(ofSection: source.blocks[index].section)
      return home != source.otherBlocks[partner].section
    }
  }

  /// Blocks that stand in another order than most of their section. The items of a list and the rows of
  /// a table have the order that a language gives them.
  private func movedWithin() -> Set<Int> {
    var moved: Set<Int> = []
    var index = 0
    while index < source.blocks.count {
      let section = source.blocks[index].section
      var members: [Int] = []
      while index < source.blocks.count, source.blocks[index].section == section {
        let block = source.blocks[index]
        if let partner = source.partner(of: index), block.item == nil, block.row == nil,
          block.kind != .heading,
          alignment.translation(ofSection: section) == source.otherBlocks[partner].section
        {
          members.append(index)
        }
        index += 1
      }
      let partners = members.compactMap(source.partner)
      if zip(partners, partners.dropFirst()).allSatisfy(<) { continue }
      let steady = Set(LongestAscent.indices(of: partners))
      moved.formUnion(members.indices.filter { !steady.contains($0) }.map { members[$0] })
    }
    return moved
  }

  /// Puts together what stands together on both sides.
  private func runs(of moved: Set<Int>) -> [MovedRun] {
    var runs: [MovedRun] = []
    for index in moved.sorted() {
      guard let partner = source.partner(of: index) else { continue }
      if let last = runs.last, last.source.upperBound == index,
        last.translation.upperBound == partner
      {
        runs[runs.count - 1].source = last.source.lowerBound..<index + 1
        runs[runs.count - 1].translation = last.translation.lowerBound..<partner + 1
      } else {
        runs.append(
          MovedRun(
            source: index..<index + 1, translation: partner..<partner + 1,
            place: source.place(before: index)))
      }
    }
    return runs
  }
}
