import SourceText

/// The findings as a code quality report of GitLab
/// (docs.gitlab.com, "Code Quality", "Code Quality report format").
package struct GitLabReporter: Reporter {
  /// Makes a reporter.
  package init() {}

  /// A list, empty where there are no findings.
  package func render(_ report: Report) -> [UInt8] {
    JSONValue.array(report.diagnostics.map { issue($0, in: report) }).serialized()
  }

  private func issue(_ finding: Diagnostic, in report: Report) -> JSONValue {
    let region = report.region(finding.span, in: finding.file)
    return [
      "description": .string("\(finding.rule): \(finding.message)"),
      "check_name": .string(finding.rule),
      "fingerprint": .string(finding.fingerprint),
      "severity": .string(Self.severity(finding.severity)),
      "location": [
        "path": .string(report.repositoryPath(finding.file)),
        "lines": ["begin": .integer(region.startLine), "end": .integer(region.endLine)],
      ],
      "content": ["body": .string(Report.explanation(of: finding))],
    ]
  }

  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "major"
    case .warning: "minor"
    case .note: "info"
    }
  }
}
