import SourceText

/// One line a finding, as compilers and editors' problem matchers know it:
/// `path:line:column: severity[rule] message`.
package struct ConciseReporter: Reporter {
  let style: TextStyle
  let links: FileLinks?

  /// Makes a reporter.
  package init(style: TextStyle = .plain, links: FileLinks? = nil) {
    self.style = style
    self.links = links
  }

  /// One line for each finding; nothing where there are none.
  package func render(_ report: Report) -> [UInt8] {
    var output = ""
    for diagnostic in report.diagnostics {
      let source = report.sources[diagnostic.file]
      let place = source?.position(at: diagnostic.span.start)
      let position =
        style.path(PrintableText.line(diagnostic.file))
        + ":\(place?.line ?? 1):\(place?.column ?? 1)"
      output += (links?.link(position, to: diagnostic.file) ?? position) + ": "
      output += style.severity(
        "\(diagnostic.severity.rawValue)[\(diagnostic.rule)]", diagnostic.severity)
      output += " \(PrintableText.line(diagnostic.message))\n"
    }
    return Array(output.utf8)
  }
}
