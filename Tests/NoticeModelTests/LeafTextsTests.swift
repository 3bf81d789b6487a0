import MarkdownSyntax
import SourceText
import Testing

@testable import NoticeModel

@Suite struct LeafTextsTests {
  /// Texts of a large notice are decoded at each question, and are the same as those that are kept.
  @Test func textsOfLargeNoticesAreTheSame() {
    let piece = "# a\n\nb *c* &amp; d  \ne\n\n| f | g |\n|---|---|\n| h | `i` |\n\n"
    let small = LeafTexts(SyntaxTree.parse(SourceFile(path: "a.md", text: piece)))
    let count = SourceFile.largeSize / piece.utf8.count + 1
    let file = SourceFile(path: "a.md", text: String(repeating: piece, count: count))
    #expect(file.isLarge)
    let large = LeafTexts(SyntaxTree.parse(file))
    #expect(large.blocks.count == small.blocks.count * count)
    for (block, other) in zip(small.blocks, large.blocks) {
      #expect(small[block]?.string == large[other]?.string)
      let length = small[block]?.bytes.count ?? 0
      #expect(
        small[block]?.sourceSpan(of: 0..<length) == large[other]?.sourceSpan(of: 0..<length))
    }
    #expect(small[0] == nil)
    #expect(large[0] == nil)
  }
}
