import NoticeModel

/// Finds the sections that only one side has, and those that stand in another place.
enum SectionComparison {
  static func differences(
    _ source: AlignmentSide, _ translation: AlignmentSide, _ alignment: Alignment
  ) -> [SectionDifference] {
    gaps(source, kind: .missing, without: .headless) { section, place in
      SectionDifference(kind: .missing, source: section, translation: nil, place: place)
    }
      + gaps(translation, kind: .extra, without: .parted) { section, place in
        SectionDifference(kind: .extra, source: nil, translation: section, place: place)
      } + moves(source.notice, alignment)
  }

  /// The sections without partner; those that follow each other on one level are one.
  private static func gaps(
    _ side: AlignmentSide, kind: SectionDifference.Kind, without headless: SectionDifference.Kind,
    _ make: (Int, Int?) -> SectionDifference
  ) -> [SectionDifference] {
    var first = [Int: Int]()
    for (index, block) in side.blocks.enumerated() where first[block.section] == nil {
      first[block.section] = index
    }
    var found: [SectionDifference] = []
    // The last section of the difference that was found last, with those below it.
    var last: Int?
    for section in side.notice.sections where section.heading != nil {
      switch side.gap(ofSection: section.index) {
      case .absent:
        if let last, isBehind(section, last, side.notice), found.last?.kind == kind {
          found[found.count - 1].count += 1
        } else {
          found.append(make(section.index, first[section.index].flatMap(side.place(before:))))
        }
        last = section.index
      case .joined:
        // A heading that became another kind of block is found as such.
        guard let block = first[section.index], side.partner(of: block) == nil else { continue }
        var difference = make(section.index, first[section.index].flatMap(side.place(before:)))
        difference.kind = headless
        found.append(difference)
      case .inSection, nil: break
      }
    }
    return found
  }

  /// Whether a section follows directly on another of its level.
  private static func isBehind(_ section: Section, _ other: Int, _ notice: Notice) -> Bool {
    let before = notice.sections[other]
    return before.level == section.level && before.nodes.upperBound == section.nodes.lowerBound
  }

  /// The sections whose partners do not stand in the order of most; of a section that moved with those
  /// below it, only the outermost.
  private static func moves(_ source: Notice, _ alignment: Alignment) -> [SectionDifference] {
    let pairs = source.sections.indices.compactMap { section in
      alignment.translation(ofSection: section).map { (section, $0) }
    }
    if zip(pairs, pairs.dropFirst()).allSatisfy({ $0.1 < $1.1 }) { return [] }
    let steady = LongestAscent.indices(of: pairs.map(\.1))
    var kept = Set<Int>()
    for index in steady { kept.insert(pairs[index].0) }
    var found: [SectionDifference] = []
    // The partner of the last section before that did not move.
    var before: Int?
    for (section, partner) in pairs {
      if kept.contains(section) {
        before = partner
        continue
      }
      if let parent = source.sections[section].parent, !kept.contains(parent),
        alignment.translation(ofSection: parent) != nil
      {
        continue
      }
      let place = before.flatMap { alignment.translationBlocks(ofSection: $0).last }
      if let last = found.last, last.source.map({ $0 + last.count == section }) ?? false,
        last.translation.map({ $0 + last.count == partner }) ?? false
      {
        found[found.count - 1].count += 1
      } else {
        found.append(
          SectionDifference(kind: .moved, source: section, translation: partner, place: place))
      }
    }
    return found
  }
}
