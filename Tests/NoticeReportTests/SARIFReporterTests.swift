import Foundation
import NoticeLint
import SourceText
import Testing

@testable import NoticeReport

@Suite struct SARIFReporterTests {
  private let file = SourceFile(path: "locales/de/ä b.md", text: "😀 Über\nzwei\n")

  private func finding(_ rule: String = "structure/empty-section") -> Diagnostic {
    var finding = Diagnostic(
      rule: rule, severity: .warning, message: "the section is empty", file: file.path,
      span: SourceSpan(5, 10), label: "this",
      related: [.init("that", file: "../shared/x.yml", span: SourceSpan(at: 0))], help: "fill it",
      sources: ["WCAG"], fixes: [Fix("drop it", .safe, [TextEdit(SourceSpan(0, 4), "é")])],
      locale: "de")
    finding.fingerprint = "0123456789abcdef"
    return finding
  }

  private func run(_ change: (inout Report) -> Void = { _ in }) throws -> [String: Any] {
    var report = Report(
      diagnostics: [finding()], sources: MentionedPlaces([finding()]).excerpts(of: [file]),
      files: 1, sets: 1)
    change(&report)
    let document = try #require(
      JSONSerialization.jsonObject(with: Data(SARIFReporter().render(report))) as? [String: Any])
    #expect(document["version"] as? String == "2.1.0")
    return try #require((document["runs"] as? [[String: Any]])?.first)
  }

  private func json(_ value: Any?) throws -> String {
    let data = try JSONSerialization.data(
      withJSONObject: try #require(value), options: [.sortedKeys, .withoutEscapingSlashes])
    return String(decoding: data, as: UTF8.self)
  }

  @Test func saysWhereAndWhatAndHow() throws {
    let run = try run { $0.repositoryFolder = "web/legal" }
    #expect(run["columnKind"] as? String == "utf16CodeUnits")
    let result = try #require((run["results"] as? [[String: Any]])?.first)
    #expect(result["ruleIndex"] as? Int == 0)
    #expect(result["level"] as? String == "warning")
    #expect(result["baselineState"] == nil)
    #expect(result["suppressions"] == nil)
    #expect(
      try json(result["message"])
        == #"{"text":"the section is empty\nthis\nhelp: fill it\nwhy: WCAG"}"#)
    // The emoji is two UTF-16 code units.
    #expect(
      try json(result["locations"])
        == #"[{"message":{"text":"this"},"physicalLocation":{"artifactLocation":{"uri":"web/legal/locales/de/%C3%A4%20b.md","uriBaseId":"%SRCROOT%"},"region":{"endColumn":8,"endLine":1,"startColumn":4,"startLine":1}}}]"#
    )
    let related = try json(result["relatedLocations"])
    #expect(related.contains(#""id":1,"message":{"text":"that"}"#))
    #expect(related.contains(#""uri":"web/shared/x.yml""#))
    #expect(
      try json(result["fixes"])
        == #"[{"artifactChanges":[{"artifactLocation":{"uri":"web/legal/locales/de/%C3%A4%20b.md","uriBaseId":"%SRCROOT%"},"replacements":[{"deletedRegion":{"endColumn":3,"endLine":1,"startColumn":1,"startLine":1},"insertedContent":{"text":"é"}}]}],"description":{"text":"drop it (safe)"},"properties":{"applicability":"safe"}}]"#
    )
    #expect(try json(result["partialFingerprints"]) == #"{"policyc/v1":"0123456789abcdef"}"#)
  }

  @Test func describesTheRulesThatFoundSomething() throws {
    let run = try run { $0.known = [finding("source/not-nfc")] }
    let driver = try #require((run["tool"] as? [String: [String: Any]])?["driver"])
    let rules = try #require(driver["rules"] as? [[String: Any]])
    #expect(rules.map { $0["id"] as? String } == ["source/not-nfc", "structure/empty-section"])
    #expect(rules[1]["name"] as? String == "EmptySection")
    #expect((rules[1]["help"] as? [String: String])?["markdown"]?.contains("## Why") == true)
    #expect(rules[1]["helpUri"] as? String == "https://www.w3.org/TR/WCAG22/")
    #expect(try json(rules[1]["properties"]).contains("WCAG 2.2 2.4.6"))
  }

  @Test func namesWhatIsGone() throws {
    let run = try run { report in
      report.known = []
      report.gone = [
        Baseline.Entry(file: "a b.md", rule: "source/not-nfc", fingerprint: "00000000000000ab")
      ]
    }
    let result = try #require((run["results"] as? [[String: Any]])?.last)
    #expect(result["baselineState"] as? String == "absent")
    #expect(result["ruleId"] as? String == "source/not-nfc")
    #expect(result["ruleIndex"] as? Int == 0)
    #expect(try json(result["locations"]).contains("a%20b.md"))
    #expect(try json(result["partialFingerprints"]) == #"{"policyc/v1":"00000000000000ab"}"#)
  }

  @Test func tellsKnownAndSuppressedFindingsApart() throws {
    let run = try run { report in
      report.known = [finding()]
      report.silenced = [
        SilencedFinding(finding: finding(), reason: "by the CMS", place: .notice),
        SilencedFinding(finding: finding(), reason: "agreed", place: .configuration),
      ]
    }
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(
      results.map { $0["baselineState"] as? String } == ["new", "unchanged", "new", "new"])
    #expect(
      try results.map { try json($0["suppressions"]) } == [
        "[]", "[]", #"[{"justification":"by the CMS","kind":"inSource"}]"#,
        #"[{"justification":"agreed","kind":"external"}]"#,
      ])
  }
}
