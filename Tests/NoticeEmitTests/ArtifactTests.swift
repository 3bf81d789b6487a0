import NoticeModel
import SourceText
import Testing

@testable import NoticeEmit

@Suite struct ArtifactTests {
  @Test func pathsAreLocaleAndSlug() throws {
    let emitter = try NoticeEmitter(notice: EmissionFixture.notice("x", locale: "pt-br"))
    let paths = try ArtifactFormat.allCases.map { try emitter.artifact($0).relativePath }
    #expect(
      paths == ["pt-BR/legal/notice.html", "pt-BR/legal/notice.txt", "pt-BR/legal/notice.xml"])
  }

  @Test func aNoticeWithoutAPlaceIsRefused() {
    let noSlug = Notice(
      source: SourceFile(path: "a.md", text: "---\ntitle: T\nlocale: en\nslug: ../x\n---\nx"))
    #expect(throws: EmissionError.noSlug) { try NoticeEmitter(notice: noSlug) }
    let noLocale = Notice(source: SourceFile(path: "a.md", text: "---\nslug: /x\n---\nx"))
    #expect(throws: EmissionError.noLocale) { try NoticeEmitter(notice: noLocale) }
  }

  @Test func sameNoticeSameBytes() async throws {
    let body =
      "# A\n\n[l](https://example.com) <u>x</u>\n\n- a\n- b\n\n| a | b |\n|--|--|\n| c | d |\n"
    let first = try ArtifactFormat.allCases.map { try EmissionFixture.artifact($0, body) }
    await withTaskGroup(of: [String]?.self) { group in
      for _ in 0..<16 {
        group.addTask {
          try? ArtifactFormat.allCases.map { try EmissionFixture.artifact($0, body) }
        }
      }
      for await other in group { #expect(other == first) }
    }
  }

  @Test func anEmptyNoticeHasArtifacts() throws {
    #expect(try EmissionFixture.main("") == "")
    #expect(try EmissionFixture.artifact(.text, "") == "Notice\n======\n")
    #expect(try EmissionFixture.artifact(.xml, "").hasSuffix("</body>\n</notice>\n"))
  }
}
