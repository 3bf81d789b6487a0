import SourceText

/// The findings as workflow commands of GitHub Actions, which shows them beside the lines of a change.
///
/// A command is `::error file=…,line=…::message`
/// (docs.github.com, "Workflow commands for GitHub Actions"); columns count UTF-16 code units, and the
/// end is exclusive.
package struct GitHubReporter: Reporter {
  /// Makes a reporter.
  package init() {}

  /// One command for each finding; nothing where there are none.
  package func render(_ report: Report) -> [UInt8] {
    var output = ""
    for finding in report.diagnostics {
      let region = report.region(finding.span, in: finding.file)
      var properties = [
        ("title", "\(Tool.name) \(finding.rule)"),
        ("file", report.repositoryPath(finding.file)),
        ("line", String(region.startLine)),
      ]
      // Columns are taken only where the place lies on one line.
      if region.startLine == region.endLine {
        properties.append(("col", String(region.startColumn)))
        properties.append(("endColumn", String(region.endColumn)))
      } else {
        properties.append(("endLine", String(region.endLine)))
      }
      let list = properties.map { "\($0)=\(Self.property($1))" }.joined(separator: ",")
      output +=
        "::\(Self.command(finding.severity)) \(list)::\(Self.message(Report.explanation(of: finding)))\n"
    }
    return Array(output.utf8)
  }

  private static func command(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }

  /// The text behind the second `::`.
  private static func message(_ text: String) -> String { escaped(text, "%\r\n") }

  /// The value of a property, which also ends at a colon or comma.
  private static func property(_ text: String) -> String { escaped(text, "%\r\n:,") }

  private static func escaped(_ text: String, _ scalars: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if scalars.unicodeScalars.contains(scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
      } else {
        result.unicodeScalars.append(PrintableText.replacement(for: scalar) ?? scalar)
      }
    }
    return result
  }
}
