import NoticeLint
import NoticeModel
import SourceText

/// The findings as SARIF (Static Analysis Results Interchange Format 2.1.0, errata 01).
///
/// Columns count UTF-16 code units from 1, the end is exclusive. Paths count from the top of the
/// repository.
package struct SARIFReporter: Reporter {
  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
  /// The version in the name says how the fingerprint is made, so that another way gets another name.
  private static let fingerprintName = "policyc/v1"

  /// Makes a reporter.
  package init() {}

  /// A log with one run.
  package func render(_ report: Report) -> [UInt8] {
    let findings =
      report.diagnostics + (report.known ?? []) + report.silenced.map(\.finding)
    let rules = Rules(named: findings.map(\.rule) + report.gone.map(\.rule))
    let run: JSONValue = [
      "tool": ["driver": driver(rules)],
      "columnKind": "utf16CodeUnits",
      "originalUriBaseIds": [
        "%SRCROOT%": ["description": ["text": "the top of the repository"]]
      ],
      "invocations": [["executionSuccessful": true]],
      "results": .array(results(report, rules)),
    ]
    let document: JSONValue = [
      "$schema": .string(Self.schema),
      "version": "2.1.0",
      "runs": [run],
    ]
    return document.serialized()
  }

  private func driver(_ rules: Rules) -> JSONValue {
    [
      "name": .string(Tool.name),
      "version": .string(Tool.version),
      "semanticVersion": .string(Tool.version),
      "rules": .array(rules.descriptors),
    ]
  }

  /// The results: what stands, what the baseline knows, what is suppressed, what is gone.
  private func results(_ report: Report, _ rules: Rules) -> [JSONValue] {
    let isNew: JSONValue? = report.known.map { _ in "new" }
    // Where one result says whether it is suppressed, all do (section 3.27.23).
    let none: JSONValue? = report.silenced.isEmpty ? nil : .array([])
    return report.diagnostics.map {
      result($0, report, rules, baselineState: isNew, suppressions: none)
    }
      + (report.known ?? []).map {
        result($0, report, rules, baselineState: "unchanged", suppressions: none)
      }
      + report.silenced.map { silenced in
        let suppression: JSONValue = [
          "kind": silenced.place == .notice ? "inSource" : "external",
          "justification": .string(silenced.reason),
        ]
        return result(
          silenced.finding, report, rules, baselineState: isNew, suppressions: [suppression])
      } + report.gone.map { absentResult($0, report, rules, suppressions: none) }
  }

  /// A finding that the baseline knows and that is not there any more: its file is all that is left of
  /// its place.
  private func absentResult(
    _ entry: Baseline.Entry, _ report: Report, _ rules: Rules, suppressions: JSONValue?
  ) -> JSONValue {
    let rule = RuleCatalog.rule(entry.rule)
    var members: [JSONValue.Member] = [.init("ruleId", .string(entry.rule))]
    if let index = rules.index(of: entry.rule) {
      members.append(.init("ruleIndex", .integer(index)))
    }
    members += [
      .init("level", .string((rule?.severity ?? .warning).rawValue)),
      .init("message", ["text": .string("settled: \(rule?.summary ?? entry.rule)")]),
      .init(
        "locations",
        [["physicalLocation": ["artifactLocation": artifact(entry.file, report)]]]),
      .init(
        "partialFingerprints", .object([.init(Self.fingerprintName, .string(entry.fingerprint))])),
      .init("baselineState", "absent"),
    ]
    if let suppressions { members.append(.init("suppressions", suppressions)) }
    return .object(members)
  }

  private func result(
    _ finding: Diagnostic, _ report: Report, _ rules: Rules, baselineState: JSONValue?,
    suppressions: JSONValue?
  ) -> JSONValue {
    var members: [JSONValue.Member] = [.init("ruleId", .string(finding.rule))]
    if let index = rules.index(of: finding.rule) {
      members.append(.init("ruleIndex", .integer(index)))
    }
    members += [
      .init("level", .string(finding.severity.rawValue)),
      .init("message", ["text": .string(Report.explanation(of: finding))]),
      .init("locations", [location(finding.file, finding.span, finding.label, in: report)]),
    ]
    if !finding.related.isEmpty {
      members.append(
        .init(
          "relatedLocations",
          .array(
            finding.related.enumerated().map { index, related in
              location(related.file, related.span, related.message, id: index + 1, in: report)
            })))
    }
    if !finding.fixes.isEmpty {
      members.append(.init("fixes", .array(finding.fixes.map { fix($0, finding.file, report) })))
    }
    if !finding.fingerprint.isEmpty {
      members.append(
        .init(
          "partialFingerprints",
          .object([.init(Self.fingerprintName, .string(finding.fingerprint))])))
    }
    if let baselineState { members.append(.init("baselineState", baselineState)) }
    if let suppressions { members.append(.init("suppressions", suppressions)) }
    members.append(.init("properties", properties(finding)))
    return .object(members)
  }

  private func properties(_ finding: Diagnostic) -> JSONValue {
    var members: [JSONValue.Member] = []
    if let locale = finding.locale { members.append(.init("locale", .string(locale))) }
    if let help = finding.help { members.append(.init("help", .string(help))) }
    members.append(.init("sources", .strings(finding.sources)))
    return .object(members)
  }

  private func location(
    _ file: String, _ span: SourceSpan, _ label: String?, id: Int? = nil, in report: Report
  ) -> JSONValue {
    var members = id.map { [JSONValue.Member("id", .integer($0))] } ?? []
    members.append(
      .init(
        "physicalLocation",
        [
          "artifactLocation": artifact(file, report),
          "region": region(span, file, report),
        ]))
    if let label { members.append(.init("message", ["text": .string(label)])) }
    return .object(members)
  }

  private func artifact(_ file: String, _ report: Report) -> JSONValue {
    [
      "uri": .string(PercentEncoding.encoded(report.repositoryPath(file))),
      "uriBaseId": "%SRCROOT%",
    ]
  }

  private func region(_ span: SourceSpan, _ file: String, _ report: Report) -> JSONValue {
    let region = report.region(span, in: file)
    return [
      "startLine": .integer(region.startLine),
      "startColumn": .integer(region.startColumn),
      "endLine": .integer(region.endLine),
      "endColumn": .integer(region.endColumn),
    ]
  }

  private func fix(_ fix: Fix, _ file: String, _ report: Report) -> JSONValue {
    [
      "description": ["text": .string("\(fix.title) (\(fix.applicability.rawValue))")],
      "artifactChanges": [
        [
          "artifactLocation": artifact(file, report),
          "replacements": .array(
            fix.edits.map {
              [
                "deletedRegion": region($0.span, file, report),
                "insertedContent": ["text": .string($0.text)],
              ]
            }),
        ]
      ],
      "properties": ["applicability": .string(fix.applicability.rawValue)],
    ]
  }
}
