import MarkdownSyntax
import SourceText

/// A notice's text as patterns see it: words with their classes and facts, in sentences, in blocks.
struct EvidenceText {
  /// A word.
  struct Token {
    /// The number of the set of classes that hold it; see ``ClassSets``.
    var set: Int32
    /// What it is besides.
    var flags: TokenFlags
    /// Where it begins and ends in its block's text, as UTF-8 offsets.
    var start: Int32
    var end: Int32
  }

  /// A sentence, or what stands for one: a heading, an item, a line.
  struct Sentence {
    /// Its words.
    var tokens: Range<Int>
    /// Its block.
    var block: Int
  }

  /// A block of text.
  struct Block {
    /// The text with the way back to the source.
    var text: DecodedText
    /// The index in ``Notice/sections``.
    var section: Int?
    /// Whether it is a section's heading.
    var isHeading: Bool
    /// Its sentences.
    var sentences: Range<Int>
  }

  /// The words of the notice.
  var tokens: [Token] = []
  /// The sentences.
  var sentences: [Sentence] = []
  /// The blocks.
  var blocks: [Block] = []
  /// For each section the blocks of its heading and its own text.
  var blocksOfSection: [Range<Int>] = []
  /// For each section the number of words below its heading, those of its subsections included.
  var wordsBelow: [Int] = []
  /// For each section the sentences of its heading and of the headings around it.
  var headingsOfSection: [[Int]] = []

  /// The place of a sentence in the source.
  func span(of sentence: Int) -> SourceSpan {
    let sentence = sentences[sentence]
    guard let first = sentence.tokens.first, let last = sentence.tokens.last else {
      return SourceSpan(at: 0)
    }
    return blocks[sentence.block].text.sourceSpan(
      of: Int(tokens[first].start)..<Int(tokens[last].end))
  }
}
