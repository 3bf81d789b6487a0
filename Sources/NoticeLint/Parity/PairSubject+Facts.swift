import NoticeModel
import NoticeParity
import SourceText

extension PairSubject {
  /// The differences of one kind, each at the translation's words or, where these are missing, at the
  /// start of the block that lacks them.
  func factDifferences(_ kind: FactKind) -> [PairOccurrence<FactDifference>] {
    comparison.facts.differences.filter { $0.kind == kind }.map { difference in
      PairOccurrence(
        difference, at: difference.translation?.span ?? firstLine(of: difference.translationBlock))
    }
  }

  /// The first line of a block, of the translation unless another side is named.
  func firstLine(of block: Int, in side: Side = .translation) -> SourceSpan {
    self[side].firstLine(of: self[side].tree.span(block))
  }

  /// The words of a place as a message quotes them: on one line and not too long.
  func quoted(_ span: SourceSpan, in side: Side, to count: Int = 26) -> String {
    let text = self[side].source.text(of: span)
    let words = text.split { $0.isWhitespace }.joined(separator: " ")
    return FrontMatterText.clipped(words, to: count)
  }
}
