import SourceText

/// The findings in the XML format of Checkstyle, which many tools read. Columns count UTF-16 code units.
package struct CheckstyleReporter: Reporter {
  /// Makes a reporter.
  package init() {}

  /// A document; its files are those with findings.
  package func render(_ report: Report) -> [UInt8] {
    var lines = [#"<?xml version="1.0" encoding="UTF-8"?>"#, #"<checkstyle version="8.0">"#]
    var file: String?
    for finding in report.diagnostics {
      if finding.file != file {
        if file != nil { lines.append("  </file>") }
        lines.append(#"  <file name="\#(XMLText.escaped(report.repositoryPath(finding.file)))">"#)
        file = finding.file
      }
      let region = report.region(finding.span, in: finding.file)
      let attributes = [
        ("line", String(region.startLine)), ("column", String(region.startColumn)),
        ("severity", Self.severity(finding.severity)),
        ("message", Self.message(finding)), ("source", "\(Tool.name).\(finding.rule)"),
      ]
      let list = attributes.map { #"\#($0)="\#(XMLText.escaped($1))""# }.joined(separator: " ")
      lines.append("    <error \(list)/>")
    }
    if file != nil { lines.append("  </file>") }
    lines.append("</checkstyle>")
    return Array(lines.map { $0 + "\n" }.joined().utf8)
  }

  private static func message(_ finding: Diagnostic) -> String {
    guard let help = finding.help else { return finding.message }
    return "\(finding.message); help: \(help)"
  }

  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "info"
    }
  }
}
