import NoticeModel
import SourceText
import Testing

@testable import NoticeLint

@Suite struct VerdictTests {
  private static let good =
    "---\ntitle: Privacy\nslug: privacy\nlocale: en\n---\n\n## Data\n\nWe collect none.\n"

  private func verdict(
    _ text: String, settings: LintSettings = LintSettings(), others: [Diagnostic] = []
  ) -> (Verdict, Notice) {
    let notice = Notice(source: SourceFile(path: "locales/en/privacy.md", text: text))
    let linter = Linter(settings: settings)
    let checked = linter.check(LintSubject(notice: notice, pathLocale: "en"))
    return (linter.verdict(on: [checked], others: others), notice)
  }

  @Test func aNoticeWithoutErrorsIsPublishable() {
    let (verdict, notice) = verdict(Self.good)
    #expect(verdict.diagnostics == [])
    #expect(verdict.publishable(notice)?.isPublishedDespiteErrors == false)
    #expect(verdict.exitStatus(failOn: .note) == 0)
  }

  @Test func aNoticeWithErrorsIsPublishableOnlyOnDemand() {
    let text = "---\ntitle: Privacy\nslug: privacy\n---\n\n## Data\n\nWe collect none.\n"
    let (verdict, notice) = verdict(text)
    #expect(verdict.diagnostics.map(\.rule) == ["front-matter/missing-key"])
    #expect(verdict.publishable(notice) == nil)
    #expect(verdict.publishableAllowingErrors(notice)?.errors.count == 1)
    #expect(verdict.exitStatus() == 1)
    #expect(verdict.exitStatus(failOn: .never) == 0)
  }

  @Test func anUncheckedNoticeIsNotPublishable() {
    let (verdict, _) = verdict(Self.good)
    let other = Notice(source: SourceFile(path: "locales/en/privacy.md", text: Self.good))
    #expect(verdict.publishable(other) == nil)
    #expect(verdict.publishableAllowingErrors(other) == nil)
  }

  @Test func findingsFromElsewhereCountAndCanBeSilenced() {
    let comment = "\n<!-- policyc-disable-file structure -- as agreed -->\n"
    let finding = Diagnostic(
      rule: "structure/empty-section", severity: .error, message: "x",
      file: "locales/en/privacy.md", span: SourceSpan(50, 51))
    #expect(verdict(Self.good, others: [finding]).0.count(.error) == 1)
    let (silent, _) = verdict(Self.good + comment, others: [finding])
    #expect(silent.diagnostics == [])
    #expect(silent.suppressed.count == 1)
  }

  @Test func levelsChangeSeverities() {
    var settings = LintSettings()
    settings.levels = ["structure/empty-section": .error]
    let (verdict, _) = verdict(Self.good + "\n## Cookies\n", settings: settings)
    #expect(verdict.diagnostics.map(\.severity) == [.error])
  }

  @Test func aFileThatIsTooLargeIsRefused() {
    var settings = LintSettings()
    settings.options = ["source/file-too-large": ["maximum-bytes": .integer(10)]]
    let linter = Linter(settings: settings)
    #expect(linter.refusal(of: SourceFile(path: "a.md", text: "short")) == nil)
    let refusal = linter.refusal(of: SourceFile(path: "a.md", text: "much too long for it"))
    #expect(refusal?.rule == "source/file-too-large")
    #expect(linter.verdict(on: [], others: [refusal].compactMap { $0 }).count(.error) == 1)
  }

  @Test func utf16HasOneFinding() {
    let notice = Notice(
      source: SourceFile(path: "a.md", bytes: [0xFF, 0xFE] + Array("ab".utf8).flatMap { [$0, 0] }))
    let linter = Linter()
    let verdict = linter.verdict(on: [linter.check(LintSubject(notice: notice))])
    #expect(verdict.diagnostics.map(\.message) == ["the file is UTF-16, not UTF-8"])
  }

  @Test func fixesInOnePlaceWaitForTheNextRun() throws {
    let text = "One\u{2060}\u{200B}\u{2028}two\u{FEFF}.\r\nThree.\nFour.\n"
    var bytes = Array(text.utf8)
    for _ in 0..<4 {
      let notice = Notice(source: SourceFile(path: "a.md", bytes: bytes))
      var settings = LintSettings()
      settings.select = ["source"]
      let linter = Linter(settings: settings)
      let verdict = linter.verdict(on: [linter.check(LintSubject(notice: notice))])
      bytes = try verdict.edits(in: notice.source, includingUnsafe: true).applied(to: bytes)
    }
    #expect(String(decoding: bytes, as: UTF8.self) == "One\ntwo.\nThree.\nFour.\n")
  }
}
