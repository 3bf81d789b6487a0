import NoticeParity
import SourceText

/// A text of a source and its translation, known by hashes and places.
package struct TranslatedText: Sendable {
  /// The hashes of the two texts.
  var source: UInt64
  var translation: UInt64
  /// The place of the source's text.
  var sourceSpan: SourceSpan
  /// The place of the translation's text, and its first line.
  var span: SourceSpan
  var firstLine: SourceSpan

  /// The texts of a pair that are as long as a rule wants them, but for headings and what is not
  /// translated.
  static func texts(of pair: PairSubject, fewestWords fewest: Int) -> [TranslatedText] {
    let silent = pair.comparison.language.silent
    let sourceKeys = BlockKeys.keys(of: pair.source.notice)
    let keys = BlockKeys.keys(of: pair.translation.notice)
    return pair.comparison.pairs.compactMap { blocks in
      guard let sourceBlock = blocks.source, let block = blocks.translation,
        !silent.contains(block), pair.source.tree.kind(sourceBlock) != .heading,
        let sourceKey = sourceKeys[sourceBlock], sourceKey.words >= fewest,
        let text = keys[block]?.hash
      else { return nil }
      return TranslatedText(
        source: sourceKey.hash, translation: text,
        sourceSpan: pair.source.tree.span(sourceBlock),
        span: pair.translation.tree.span(block), firstLine: pair.firstLine(of: block))
    }
  }
}
