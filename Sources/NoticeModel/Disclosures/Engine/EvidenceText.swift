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
    @PackedRange var tokens: Range<Int>
    /// Its block.
    @Packed var block: Int
  }

  /// A block of text.
  struct Block {
    /// The node.
    @Packed var node: Int
    /// The index in ``Notice/sections``.
    @PackedIndex var section: Int?
    /// Its sentences.
    @PackedRange var sentences: Range<Int>
    /// Whether it is a section's heading.
    var isHeading: Bool
  }

  /// The tree that the text is of.
  let tree: SyntaxTree

  /// The words of the notice.
  var tokens: [Token] = []
  /// The sentences.
  var sentences: [Sentence] = []
  /// The blocks.
  var blocks: [Block] = []
  /// The texts of the blocks, with the way back to the source. Those of a large notice are not kept, as
  /// few of very many are asked for.
  var texts: [DecodedText] = []
  /// For each section the blocks of its heading and its own text.
  var blocksOfSection: [Range<Int>] = []
  /// For each section the number of words below its heading, those of its subsections included.
  var wordsBelow: [Int] = []
  /// For each section the sentences of its heading and of the headings around it.
  var headingsOfSection: [[Int]] = []
}
