import MarkdownSyntax
import NoticeModel
import SourceText
import Testing

@testable import NoticeParity

@Suite struct AlignmentTests {
  @Test func sectionsOfEqualNoticesAnswerToEachOther() {
    let source = Notice(source: SourceFile(path: "en.md", bytes: Array("# A\n\n## B\n".utf8)))
    let alignment = Alignment(source: source, translation: source)
    #expect(alignment.sections == (0..<2).map { Pairing(source: $0, translation: $0) })
  }

  @Test func theUsualLengthIsThatOfWhatIsThere() {
    let words = "we keep your name and your address for as long as you buy from us here "
    let lengths = [3, 1, 2, 4, 1, 3, 2, 1, 4, 2, 3, 1]
    func text(_ lengths: ArraySlice<Int>) -> String {
      lengths.enumerated().map { index, count in
        String(repeating: words, count: count)
          + "https://example.com/page\(index) is number \(index + 20)."
      }.joined(separator: "\n\n")
    }
    func notice(_ text: String) -> Notice {
      Notice(source: SourceFile(path: "en.md", bytes: Array(text.utf8)))
    }
    // Half of the text is missing; what is there is as long as ever.
    let alignment = Alignment(
      source: notice(text(lengths[...])), translation: notice(text(lengths[..<6])))
    #expect(
      (0..<12).map(alignment.translation(ofBlock:)) == [0, 1, 2, 3, 4, 5]
        + Array(repeating: nil, count: 6))
  }
}
