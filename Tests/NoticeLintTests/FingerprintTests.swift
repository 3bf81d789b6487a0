import NoticeModel
import SourceText
import Testing

@testable import NoticeLint

@Suite struct FingerprintTests {
  private func fingerprints(_ text: String) -> [String] {
    var settings = LintSettings()
    settings.select = ["structure/empty-section"]
    let linter = Linter(settings: settings)
    let notice = Notice(source: SourceFile(path: "a.md", text: text))
    return linter.verdict(on: [linter.check(LintSubject(notice: notice))]).diagnostics
      .map(\.fingerprint)
  }

  @Test func linesAboveChangeNothing() {
    let before = fingerprints("## A\n\n## B\n\nText.\n")
    #expect(before.count == 1)
    #expect(fingerprints("Intro.\n\n##   A\r\n\r\n## B\n\nText.\n") == before)
  }

  @Test func aCopyIsNew() {
    let once = fingerprints("## A\n\n## B\n\nText.\n")
    let twice = fingerprints("## A\n\n## B\n\nText.\n\n## A\n")
    #expect(twice.count == 2)
    #expect(twice.first == once.first)
    #expect(Set(twice).count == 2)
  }

  @Test func theHashIsTheKnownOne() {
    // FNV-1a of nothing but the end mark.
    var hash = FNV1a()
    hash.combine([])
    #expect(hash.hexadecimal == "af63bd4c8601b7df")
  }
}
