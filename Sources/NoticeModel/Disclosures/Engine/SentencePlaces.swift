import MarkdownSyntax
import SourceText

/// Tells where sentences of a text stand in the source, those of one block one after the other.
struct SentencePlaces {
  private let text: EvidenceText
  /// The block that was asked for last, and its text.
  private var last: (block: Int, text: DecodedText)?

  /// Makes ready to tell.
  init(_ text: EvidenceText) {
    self.text = text
  }

  /// The place of a sentence in the source.
  mutating func span(of sentence: Int) -> SourceSpan {
    let sentence = text.sentences[sentence]
    guard let first = sentence.tokens.first, let last = sentence.tokens.last else {
      return SourceSpan(at: 0)
    }
    return decoded(sentence.block).sourceSpan(
      of: Int(text.tokens[first].start)..<Int(text.tokens[last].end))
  }

  private mutating func decoded(_ block: Int) -> DecodedText {
    if !text.texts.isEmpty { return text.texts[block] }
    if let last, last.block == block { return last.text }
    let decoded = text.tree.visibleText(text.blocks[block].node)
    last = (block, decoded)
    return decoded
  }
}
