import NoticeParity
import SourceText

extension PairSubject {
  /// The differences between links that `isWanted` chooses, each at the translation's link or, where it
  /// is missing, at the start of the block that lacks it.
  func linkDifferences(
    _ isWanted: (LinkDifference.Kind) -> Bool
  ) -> [PairOccurrence<LinkDifference>] {
    comparison.links.differences.filter { isWanted($0.kind) }.map { difference in
      PairOccurrence(
        difference, at: difference.translation?.span ?? firstLine(of: difference.translationBlock))
    }
  }

  /// The place in the source that a difference is about.
  func related(_ difference: LinkDifference) -> Diagnostic.Related {
    if let link = difference.source { return source.related("the source's link", link.span) }
    return source.related(
      "what the source says", firstLine(of: difference.sourceBlock, in: .source))
  }

  /// A destination as a message quotes it.
  func quoted(_ link: LinkReference, to count: Int = 26) -> String {
    FrontMatterText.clipped(link.destination, to: count)
  }

  /// Puts the source's destination in the place of the translation's; none where one of them stands in
  /// a definition, which other links share.
  func sourceDestination(_ difference: LinkDifference) -> [Fix] {
    guard let wanted = difference.source, let own = difference.translation,
      wanted.span.contains(wanted.destinationSpan), own.span.contains(own.destinationSpan)
    else { return [] }
    let text = source.source.text(of: wanted.destinationSpan)
    return [
      Fix(
        "lead to `\(FrontMatterText.clipped(text, to: 60))`", .unsafe,
        [TextEdit(own.destinationSpan, text)])
    ]
  }
}
