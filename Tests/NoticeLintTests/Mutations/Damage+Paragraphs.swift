import NoticeLint
import NoticeParity
import SourceText

extension Damage {
  /// Damage to paragraphs.
  func paragraphEdits(_ pair: MutationPair, _ dice: inout Dice) -> [TextEdit]? {
    let paragraphs = pair.paragraphs
    guard let paragraph = dice.pick(paragraphs) else { return nil }
    let span = pair.tree.span(paragraph)
    let lines = pair.linesWithGap(span)
    let index = paragraphs.firstIndex(of: paragraph) ?? 0
    switch self {
    case .dropParagraph: return [TextEdit(lines, "")]
    case .addParagraph:
      guard let other = dice.pick(paragraphs.filter { $0 != paragraph }) else { return nil }
      return [TextEdit(SourceSpan(at: lines.start), pair.text(pair.tree.span(other)) + "\n\n")]
    case .moveParagraph:
      let section = pair.notice.section(at: span.start)?.index
      let others = paragraphs.filter {
        pair.notice.section(at: pair.tree.span($0).start)?.index != section
      }
      guard let other = dice.pick(others) else { return nil }
      let place = SourceSpan(at: pair.lines(pair.tree.span(other)).start)
      return [TextEdit(lines, ""), TextEdit(place, pair.text(span) + "\n\n")]
    case .splitParagraph:
      guard let place = dice.pick(sentenceEnds(pair, span)) else { return nil }
      return [TextEdit(place, "\n\n")]
    case .mergeParagraphs, .swapParagraphs:
      guard index + 1 < paragraphs.count else { return nil }
      let next = pair.tree.span(paragraphs[index + 1])
      let gap = SourceSpan(span.end, next.start)
      guard pair.text(gap).allSatisfy(\.isNewline) else { return nil }
      if self == .mergeParagraphs { return [TextEdit(gap, " ")] }
      return [TextEdit(span, pair.text(next)), TextEdit(next, pair.text(span))]
    case .truncateParagraph:
      guard let place = sentenceEnds(pair, span).first else { return nil }
      return [TextEdit(SourceSpan(place.start, span.end), "")]
    case .pasteSource:
      let subject = PairSubject(source: pair.source, translation: pair.translation)
      let pairs = subject.alignment.blocks.compactMap { blocks -> (Int, Int)? in
        guard let source = blocks.source, let own = blocks.translation else { return nil }
        return (
          subject.alignment.sourceBlocks[source].node,
          subject.alignment.translationBlocks[own].node
        )
      }
      // Two short words may be the same in both languages, and so may names, addresses and days.
      let long = pairs.filter { source, own in
        let text = pair.source.tree.plainText(source)
        let small = text.split(separator: " ").count { $0.first?.isLowercase ?? false }
        return paragraphs.contains(own) && text.count > 60 && small >= 3
      }
      guard let (source, own) = dice.pick(long) else { return nil }
      return [TextEdit(pair.tree.span(own), pair.source.tree.sourceText(source))]
    default: return nil
    }
  }

  /// The blanks between two sentences of a paragraph without lines and markup about them.
  private func sentenceEnds(_ pair: MutationPair, _ span: SourceSpan) -> [SourceSpan] {
    let bytes = Array(pair.notice.source.slice(span))
    var ends: [SourceSpan] = []
    for index in bytes.indices.dropFirst(30).dropLast(30) {
      let isLatin =
        bytes[index] == 0x20 && ".!?".utf8.contains(bytes[index - 1])
        && bytes[index - 2] | 0x20 >= 0x61
      if isLatin { ends.append(SourceSpan(span.start + index, span.start + index + 1)) }
      // The full stops of Chinese and Japanese and of Hindi.
      let three = bytes[index - 3..<index]
      if three.elementsEqual([0xE3, 0x80, 0x82]) || three.elementsEqual([0xE0, 0xA5, 0xA4]) {
        ends.append(SourceSpan(at: span.start + index))
      }
    }
    let inlines = pair.nodes(.strong) + pair.nodes(.emphasis) + pair.nodes(.link)
    return ends.filter { end in
      !inlines.contains { pair.tree.span($0).contains(end) }
    }
  }
}
