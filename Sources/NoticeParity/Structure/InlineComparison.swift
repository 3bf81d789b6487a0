import MarkdownSyntax
import SourceText

/// Compares what is marked within blocks that answer to each other.
enum InlineComparison {
  static func differences(
    _ source: AlignmentSide, _ translation: AlignmentSide
  ) -> [InlineDifference] {
    // What became one block, or several, has other signs than its partner alone.
    let (parted, joined) = (source.joinedPlaces, translation.joinedPlaces)
    var found: [InlineDifference] = []
    for (index, partner) in source.pairs {
      guard !joined.contains(index), !parted.contains(partner),
        isText(source.blocks[index]), isText(translation.blocks[partner])
      else { continue }
      let left = InlineCensus(source.blocks[index].node, source.notice.tree)
      let right = InlineCensus(translation.blocks[partner].node, translation.notice.tree)
      found += differences(left, right).map { difference in
        var difference = difference
        difference.sourceBlock = index
        difference.block = partner
        return difference
      }
    }
    return found
  }

  private static func isText(_ block: Block) -> Bool {
    switch block.kind {
    case .paragraph, .heading, .tableCell: true
    default: false
    }
  }

  private static func differences(
    _ left: InlineCensus, _ right: InlineCensus
  ) -> [InlineDifference] {
    var found: [InlineDifference] = []
    func add(
      _ kind: InlineDifference.Kind, _ source: [SourceSpan], _ translation: [SourceSpan],
      _ count: Int
    ) {
      found.append(
        InlineDifference(
          kind: kind, sourceBlock: 0, block: 0, source: source, translation: translation,
          count: count))
    }
    if left.strong.count > right.strong.count {
      add(.strong, left.strong, right.strong, left.strong.count - right.strong.count)
    }
    if left.emphasis.count > right.emphasis.count {
      add(.emphasis, left.emphasis, right.emphasis, left.emphasis.count - right.emphasis.count)
    }
    if left.lineBreaks.count > right.lineBreaks.count {
      add(
        .lineBreak, left.lineBreaks, right.softBreaks,
        left.lineBreaks.count - right.lineBreaks.count)
    }
    if right.emptyElements.count > left.emptyElements.count,
      left.fullElements.count > right.fullElements.count
    {
      add(.emptyElement, left.fullElements, right.emptyElements, 1)
    }
    for sign in LiteralMarkers.Sign.allCases {
      // Brackets in pairs are words of the text.
      if sign == .opening || sign == .closing, right.markers.isBalanced || !left.markers.isBalanced
      {
        continue
      }
      let own = right.markers.places[sign] ?? []
      let count = own.count - (left.markers.places[sign]?.count ?? 0)
      if count > 0 { add(.marker(sign.rawValue), [], own, count) }
    }
    return found
  }
}
