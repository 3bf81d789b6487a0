import NoticeModel
import SourceText
import Testing

@testable import NoticeLint

/// Notices with more findings than somebody can read.
@Suite struct CrowdedFindingsTests {
  /// What one rule finds in a text.
  private func verdict(_ text: String, listsCrowds: Bool = false) -> (Verdict, SourceFile) {
    let source = SourceFile(path: "notice.md", text: text)
    var context = LintContext()
    context.listsCrowds = listsCrowds
    var settings = LintSettings()
    settings.select = ["markup/unspaced-heading", "suppression"]
    let linter = Linter(settings: settings)
    let notice = Notice(source: source, assumedLocale: LocaleTag("en"))
    return (
      linter.verdict(on: [linter.check(LintSubject(notice: notice, context: context))]), source
    )
  }

  private func lines(_ count: Int) -> String { String(repeating: "#X\n\n", count: count) }

  @Test func aThousandFindingsAreListedAndTheOthersCounted() throws {
    let (verdict, source) = verdict(lines(5000))
    #expect(verdict.diagnostics.count == 1001)
    #expect(verdict.count(.error) + verdict.count(.warning) + verdict.count(.note) == 5000)
    let last = try #require(verdict.diagnostics.last)
    #expect(last.message == "4000 more of these begin here and are not listed")
    #expect(source.position(at: last.span.start).line == 2001)
    #expect(last.fixes.isEmpty && last.further == 3999)
  }

  @Test func asManyAsAreListedAreAll() {
    let (verdict, _) = verdict(lines(1001))
    #expect(verdict.diagnostics.count == 1001)
    #expect(verdict.diagnostics.allSatisfy { $0.further == 0 })
  }

  @Test func eachIsListedWhereItIsToBeFixed() throws {
    let (verdict, source) = verdict(lines(5000), listsCrowds: true)
    #expect(verdict.diagnostics.count == 5000)
    let fixed = try verdict.edits(in: source, includingUnsafe: true).applied(to: source.bytes)
    #expect(self.verdict(String(decoding: fixed, as: UTF8.self)).0.diagnostics.isEmpty)
  }

  @Test func silencedFindingsTakeNoPlaceOfOthers() {
    let silenced =
      "<!-- policyc-disable markup -- meant so -->\n\n" + lines(3000)
      + "<!-- policyc-enable markup -->\n\n"
    let (verdict, source) = verdict(silenced + "#X\n")
    #expect(verdict.diagnostics.map { source.position(at: $0.span.start).line } == [6005])
    #expect(verdict.suppressed.count == 1001)
    #expect(verdict.suppressed.map(\.finding).total == 3000)
  }

  @Test func aCommentBehindManyOthersIsUsed() {
    let each = "<!-- policyc-disable-next-line markup -- meant so -->\n\n#X\n\n"
    let (verdict, _) = verdict(String(repeating: each, count: 1500))
    #expect(verdict.diagnostics.isEmpty, "\(verdict.diagnostics.first?.message ?? "")")
    #expect(verdict.suppressed.count == 1500)
  }
}
