import NoticeParity
import SourceText

extension PairSubject {
  /// A pair of blocks whose words are compared with lists of terms.
  struct TermPair {
    var source: TermMatcher
    var translation: TermMatcher
    var sourceBlock: Int
    var block: Int
  }

  /// All pairs of blocks that are translated, ready to be searched for terms.
  func termPairs() -> [TermPair] {
    let silent = comparison.language.silent
    return comparison.pairs.compactMap { pair in
      guard let sourceBlock = pair.source, let block = pair.translation, !silent.contains(block)
      else { return nil }
      return TermPair(
        source: TermMatcher(source.tree.decodedText(sourceBlock).bytes),
        translation: TermMatcher(translation.tree.decodedText(block).bytes),
        sourceBlock: sourceBlock, block: block)
    }
  }

  /// The place of a term in a block of a side.
  func place(of range: Range<Int>, in block: Int, _ side: Side) -> SourceSpan {
    self[side].tree.decodedText(block).sourceSpan(of: range)
  }
}
