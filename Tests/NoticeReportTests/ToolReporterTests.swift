import NoticeLint
import SourceText
import Testing

@testable import NoticeReport

/// The formats that other tools read, byte for byte.
@Suite struct ToolReporterTests {
  private let file = SourceFile(path: "locales/de/ä b.md", text: "😀 Über\nzwei, drei\n")

  private func finding(_ severity: Severity = .error) -> Diagnostic {
    var finding = Diagnostic(
      rule: "structure/empty-section", severity: severity, message: "100% \"a\" <b>: x, y",
      file: file.path, span: SourceSpan(5, 10), label: "this", help: "do it\nnow",
      sources: ["GDPR Art. 13"])
    finding.fingerprint = "0123456789abcdef"
    return finding
  }

  private func report(_ findings: [Diagnostic]) -> Report {
    var report = Report(
      diagnostics: findings, sources: MentionedPlaces(findings).excerpts(of: [file]), files: 1,
      sets: 1)
    report.notices = [file.path]
    return report
  }

  private func text(_ reporter: some Reporter, _ report: Report) -> String {
    String(decoding: reporter.render(report), as: UTF8.self)
  }

  @Test func gitHubEscapesWhatWouldEndItsCommands() {
    #expect(
      text(GitHubReporter(), report([finding()])) == """
        ::error title=policyc structure/empty-section,file=locales/de/ä b.md,line=1,col=4,endColumn=8::\
        100%25 "a" <b>: x, y%0Athis%0Ahelp: do it%0Anow%0Awhy: GDPR Art. 13

        """)
    var wide = finding(.note)
    wide.file = "a:b,c%.md"
    wide.span = SourceSpan(0, 14)
    var report = Report(
      diagnostics: [wide],
      sources: MentionedPlaces([wide]).excerpts(
        of: [SourceFile(path: wide.file, bytes: file.bytes)]), files: 1, sets: 1)
    report.repositoryFolder = "web/legal"
    #expect(
      text(GitHubReporter(), report).hasPrefix(
        "::notice title=policyc structure/empty-section,file=web/legal/a%3Ab%2Cc%25.md,line=1,"
          + "endLine=2::100%25"))
    #expect(text(GitHubReporter(), self.report([])) == "")
  }

  @Test func gitLabHasWhatACodeQualityReportNeeds() {
    #expect(
      text(GitLabReporter(), report([finding(.warning)])) == #"""
        [
          {
            "description": "structure/empty-section: 100% \"a\" <b>: x, y",
            "check_name": "structure/empty-section",
            "fingerprint": "0123456789abcdef",
            "severity": "minor",
            "location": {"path": "locales/de/ä b.md", "lines": {"begin": 1, "end": 1}},
            "content": {"body": "100% \"a\" <b>: x, y\nthis\nhelp: do it\nnow\nwhy: GDPR Art. 13"}
          }
        ]

        """#)
    #expect(text(GitLabReporter(), report([])) == "[]\n")
  }

  @Test func checkstyleEscapesAttributes() {
    #expect(
      text(CheckstyleReporter(), report([finding(.note)])) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <checkstyle version="8.0">
          <file name="locales/de/ä b.md">
            <error line="1" column="4" severity="info" message="100% &quot;a&quot; &lt;b&gt;: x, y; help: do it&#10;now" source="policyc.structure/empty-section"/>
          </file>
        </checkstyle>

        """)
  }

  @Test func jUnitFailsWhereTheRunDoes() {
    var report = report([finding(), finding(.note)])
    report.silenced = [
      SilencedFinding(finding: finding(.warning), reason: "a & b", place: .notice)
    ]
    let lines = text(JUnitReporter(), report).split(separator: "\n").map(String.init)
    #expect(lines[1] == #"<testsuites name="policyc" tests="3" failures="1" errors="0">"#)
    #expect(
      lines[2]
        == #"  <testsuite name="locales/de/ä b.md" tests="3" failures="1" errors="0" skipped="1">"#)
    #expect(
      lines.contains(
        #"      <failure type="error" message="100% &quot;a&quot; &lt;b&gt;: x, y">locales/de/ä b.md:1: 100% &quot;a&quot; &lt;b&gt;: x, y"#
      ))
    #expect(lines.contains { $0.hasPrefix("      <system-out>note: locales/de/ä b.md:1: 100%") })
    #expect(lines.contains(#"      <skipped message="a &amp; b"/>"#))
    report.threshold = .note
    #expect(text(JUnitReporter(), report).contains(#" tests="3" failures="2""#))
    #expect(
      text(JUnitReporter(), self.report([])).contains(
        #"<testcase name="no findings" classname="locales/de/ä b.md""#))
  }

  @Test func xmlHoldsNoCharacterThatItMayNot() {
    #expect(XMLText.escaped("a\u{0}\u{1B}\u{FFFE}\u{85}\t\n\r😀") == "a����&#9;&#10;&#13;😀")
  }
}
