import SourceText
import Testing

@testable import NoticeReport

@Suite struct ConciseReporterTests {
  @Test func writesOneLineAFinding() {
    let file = SourceFile(path: "a.md", text: "一二\n三 x\n")
    let findings = [
      Diagnostic(
        rule: "demo/rule", severity: .warning, message: "first", file: "a.md",
        span: SourceSpan(11, 12), help: "never shown"),
      Diagnostic(
        rule: "demo/other", severity: .note, message: "two\nlines", file: "gone.md",
        span: SourceSpan(at: 7)),
    ]
    let report = Report(
      diagnostics: findings, sources: MentionedPlaces(findings).excerpts(of: [file]), files: 1,
      sets: 1)
    #expect(
      String(decoding: ConciseReporter().render(report), as: UTF8.self) == """
        a.md:2:3: warning[demo/rule] first
        gone.md:1:1: note[demo/other] two␊lines

        """)
  }
}
