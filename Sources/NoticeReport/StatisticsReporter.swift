import NoticeLint
import SourceText

/// How often each rule found something, the most frequent first.
package struct StatisticsReporter: Reporter {
  private struct Row {
    var rule: String
    var severity: Severity
    var count = 0
    var fixable = 0
  }

  let style: TextStyle

  /// Makes a reporter.
  package init(style: TextStyle = .plain) {
    self.style = style
  }

  /// A line for each rule and severity; nothing where there are no findings.
  package func render(_ report: Report) -> [UInt8] {
    var rows: [String: Row] = [:]
    for finding in report.diagnostics {
      let key = "\(finding.rule) \(finding.severity.rawValue)"
      var row = rows[key] ?? Row(rule: finding.rule, severity: finding.severity)
      row.count += 1 + finding.further
      if finding.fixes.contains(where: { $0.applicability != .manual }) { row.fixable += 1 }
      rows[key] = row
    }
    let ordered = rows.values.sorted {
      ($1.count, $0.rule, $1.severity) < ($0.count, $1.rule, $0.severity)
    }
    let width = String(ordered.first?.count ?? 0).utf8.count
    let ruleWidth = ordered.map(\.rule.utf8.count).max() ?? 0
    var output = ""
    for row in ordered {
      let count = String(row.count)
      output += String(repeating: " ", count: width - count.utf8.count) + count + "  "
      output += style.severity(
        Self.padded(row.severity.rawValue, "warning".utf8.count), row.severity)
      output += "  "
      output +=
        row.fixable > 0
        ? "\(Self.padded(row.rule, ruleWidth))  \(row.fixable) fixable" : row.rule
      output += "\n"
    }
    return Array(output.utf8)
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(width - text.utf8.count, 0))
  }
}
