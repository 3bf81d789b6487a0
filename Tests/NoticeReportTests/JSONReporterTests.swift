import Foundation
import SourceText
import Testing

@testable import NoticeReport

@Suite struct JSONReporterTests {
  private let file = SourceFile(path: "locales/de/a.md", text: "Über uns\nzwei\n")

  @Test func writesEveryMemberInItsOrder() {
    var finding = Diagnostic(
      rule: "demo/rule", severity: .error, message: "a \"quoted\" word", file: file.path,
      span: SourceSpan(6, 9), label: "this",
      related: [.init("that", file: file.path, span: SourceSpan(10, 14))], help: "do it",
      sources: ["GDPR Art. 13"],
      fixes: [Fix("set it", .safe, [TextEdit(SourceSpan(at: 0), "\t")])], locale: "de")
    finding.fingerprint = "0123"
    #expect(
      rendered([finding]) == #"""
        {
          "tool": {"name": "policyc", "version": "\#(Tool.version)"},
          "diagnostics": [
            {
              "rule": "demo/rule",
              "severity": "error",
              "message": "a \"quoted\" word",
              "file": "locales/de/a.md",
              "range": {"start": {"line": 1, "column": 6, "offset": 6}, "end": {"line": 1, "column": 9, "offset": 9}},
              "locale": "de",
              "label": "this",
              "related": [
                {
                  "message": "that",
                  "file": "locales/de/a.md",
                  "range": {"start": {"line": 2, "column": 1, "offset": 10}, "end": {"line": 2, "column": 5, "offset": 14}}
                }
              ],
              "help": "do it",
              "sources": ["GDPR Art. 13"],
              "fixes": [
                {
                  "title": "set it",
                  "applicability": "safe",
                  "edits": [
                    {
                      "range": {"start": {"line": 1, "column": 1, "offset": 0}, "end": {"line": 1, "column": 1, "offset": 0}},
                      "text": "\t"
                    }
                  ]
                }
              ],
              "fingerprint": "0123"
            }
          ],
          "summary": {"files": 1, "sets": 1, "errors": 1, "warnings": 0, "notes": 0, "suppressed": 0, "fixable": 1}
        }

        """#)
  }

  @Test func isReadByAnotherReader() throws {
    let message = "\u{0}\u{1}\u{8}\u{1F}\"\\/\u{7F}\u{85}\u{2028}😀é"
    let finding = Diagnostic(
      rule: "demo/rule", severity: .note, message: message, file: file.path, span: file.span)
    let document = try #require(
      JSONSerialization.jsonObject(with: Data(rendered([finding]).utf8)) as? [String: Any])
    let findings = try #require(document["diagnostics"] as? [[String: Any]])
    #expect(findings.first?["message"] as? String == message)
  }

  @Test func endsOnTheLineOfTheLastCharacter() throws {
    let finding = Diagnostic(
      rule: "demo/rule", severity: .note, message: "m", file: file.path, span: SourceSpan(0, 9))
    #expect(rendered([finding]).contains(#""end": {"line": 1, "column": 9, "offset": 9}"#))
  }

  @Test func isShortWithoutFindings() {
    #expect(rendered([]).contains(#""diagnostics": [],"#))
  }

  private func rendered(_ findings: [Diagnostic]) -> String {
    let report = Report(
      diagnostics: findings, sources: MentionedPlaces(findings).excerpts(of: [file]), files: 1,
      sets: 1)
    return String(decoding: JSONReporter().render(report), as: UTF8.self)
  }
}
