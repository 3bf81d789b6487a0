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
}
