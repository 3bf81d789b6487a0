/// Finds blocks that stand elsewhere than in the source while their section does not.
enum MoveComparison {
  static func runs(
    _ source: AlignmentSide, _ alignment: Alignment, movedSections: Set<Int>
  ) -> [MovedRun] {
    var found: [MovedRun] = []
    for (index, block) in source.blocks.enumerated() {
      guard alignment.movedBlocks.contains(index), let partner = source.partners[index],
        block.kind != .heading
      else { continue }
      let other = source.otherBlocks[partner]
      let home = alignment.translation(ofSection: block.section)
      // What moved with its section is not named again; nor what the section's own gap explains.
      if home == other.section, movedSections.contains(block.section) { continue }
      // The items of a list and the rows of a table have the order that a language gives them.
      if home == other.section, block.item != nil || block.row != nil { continue }
      if let last = found.last, last.source.upperBound == index,
        last.translation.upperBound == partner
      {
        found[found.count - 1].source = last.source.lowerBound..<index + 1
        found[found.count - 1].translation = last.translation.lowerBound..<partner + 1
      } else {
        found.append(
          MovedRun(
            source: index..<index + 1, translation: partner..<partner + 1,
            place: source.place(before: index)))
      }
    }
    return found
  }
}
