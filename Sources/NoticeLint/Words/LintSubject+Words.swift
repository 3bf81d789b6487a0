import MarkdownSyntax
import NoticeModel
import SourceText

extension LintSubject {
  /// The words of the notice's language; `nil` where rules know none.
  var phrasebook: Phrasebook? {
    Phrasebook.words(
      for: notice.locale ?? pathLocale.flatMap { LocaleTag($0, allowsUnderscores: true) })
  }

  /// The place for a finding about the notice as a whole: its title, else its first line.
  var titleSpan: SourceSpan {
    if let title = notice.metadata.title?.span, !title.isEmpty { return title }
    if let heading = notice.sections.first(where: { $0.heading != nil })?.heading {
      return tree.span(heading)
    }
    let first = textBlocks.first.map { tree.span($0.node) } ?? SourceSpan(0, source.bytes.count)
    // One line is enough to show where.
    let line = source.slice(first).prefix { $0 != 0x0A && $0 != 0x0D }
    return SourceSpan(first.start, first.start + max(line.count, min(1, source.bytes.count)))
  }

  /// The text block that a node is, or stands in.
  func textBlock(_ node: Int) -> TextBlock? {
    let blocks = textBlocks
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].node <= node { low = middle + 1 } else { high = middle }
    }
    guard low > 0, tree.descendants(blocks[low - 1].node).upperBound > node else { return nil }
    return blocks[low - 1]
  }
}
