import NoticeLint
import SourceText

/// Findings for people: headline, excerpt with carets, the places that explain it, and what to do.
package struct TextReporter: Reporter {
  let style: TextStyle
  let width: Int
  let showsSummary: Bool
  let links: FileLinks?

  /// Makes a reporter.
  ///
  /// - Parameters:
  ///   - style: Whether colours are used.
  ///   - width: The columns that an excerpt may take; longer lines are cut round the place.
  ///   - showsSummary: Whether the last line gives the numbers.
  ///   - links: How places lead to their files; `nil` where they do not.
  package init(
    style: TextStyle = .plain, width: Int = 100, showsSummary: Bool = true,
    links: FileLinks? = nil
  ) {
    self.style = style
    self.width = width
    self.showsSummary = showsSummary
    self.links = links
  }

  /// All findings, a blank line behind each.
  package func render(_ report: Report) -> [UInt8] {
    var output = ""
    var explained: Set<String> = []
    for diagnostic in report.diagnostics {
      let rows = rows(
        of: diagnostic, sources: report.sources,
        isFirstOfRule: explained.insert(diagnostic.rule).inserted)
      for row in rows {
        output += row
        output += "\n"
      }
      output += "\n"
    }
    if showsSummary { output += footer(report) }
    return Array(output.utf8)
  }

  private func rows(
    of diagnostic: Diagnostic, sources: [String: SourceExcerpt], isFirstOfRule: Bool
  ) -> [String] {
    let title = style.severity(
      "\(diagnostic.severity.rawValue)[\(diagnostic.rule)]", diagnostic.severity)
    var rows = [title + style.headline(": \(PrintableText.line(diagnostic.message))")]
    let snippets = snippets(of: diagnostic, sources: sources)
    let gutter = String(snippets.map(\.snippet.lastLine).max() ?? 1).utf8.count
    let indentation = String(repeating: " ", count: gutter)
    for (index, (file, start, snippet)) in snippets.enumerated() {
      let arrow = style.frame(indentation + (index == 0 ? "-->" : ":::"))
      rows.append("\(arrow) \(place(file, start, sources))")
      rows += snippet.rows(
        gutter: gutter, width: width, style: style, severity: diagnostic.severity)
    }
    if snippets.first?.file != diagnostic.file {
      rows.insert(
        "\(style.frame(indentation + "-->")) \(place(diagnostic.file, 0, sources))", at: 1)
      if let label = diagnostic.label { rows.append(footnote("note", label, indentation)) }
    }
    for related in diagnostic.related where sources[related.file] == nil {
      rows.append("\(style.frame(indentation + ":::")) \(place(related.file, 0, sources))")
      rows.append(footnote("note", related.message, indentation))
    }
    if !diagnostic.sources.isEmpty {
      rows.append(footnote("why", diagnostic.sources.joined(separator: "; "), indentation))
    }
    if let help = diagnostic.help { rows.append(footnote("help", help, indentation)) }
    if let fix = diagnostic.fixes.first {
      rows.append(footnote("fix", "\(fix.title) (\(fix.applicability.rawValue))", indentation))
    }
    if isFirstOfRule, RuleCatalog.contains(diagnostic.rule) {
      rows.append(footnote("more", "\(Tool.name) explain \(diagnostic.rule)", indentation))
    }
    return rows
  }

  /// The excerpts, the finding's own file first; a file's places share one excerpt.
  private func snippets(
    of diagnostic: Diagnostic, sources: [String: SourceExcerpt]
  ) -> [(file: String, start: Int, snippet: Snippet)] {
    var files = [diagnostic.file]
    var annotations = [
      diagnostic.file: [
        Snippet.Annotation(span: diagnostic.span, label: diagnostic.label, isPrimary: true)
      ]
    ]
    for related in diagnostic.related {
      if annotations[related.file] == nil { files.append(related.file) }
      annotations[related.file, default: []].append(
        Snippet.Annotation(span: related.span, label: related.message, isPrimary: false))
    }
    return files.compactMap { file in
      guard let source = sources[file], let places = annotations[file] else { return nil }
      return (file, places[0].span.start, Snippet(source: source, annotations: places))
    }
  }

  private func place(_ file: String, _ offset: Int, _ sources: [String: SourceExcerpt]) -> String {
    let path = style.path(PrintableText.line(file))
    guard let position = sources[file]?.position(at: offset) else { return path }
    let place = "\(path):\(position.line):\(position.column)"
    return links?.link(place, to: file) ?? place
  }

  private func footnote(_ name: String, _ text: String, _ indentation: String) -> String {
    "\(indentation) \(style.frame("=")) \(style.footnote(name + ":")) \(PrintableText.line(text))"
  }

  private func footer(_ report: Report) -> String {
    let summary = report.summary
    let notices = Self.count(summary.files, "notice")
    let found = [
      (summary.errors, "error"), (summary.warnings, "warning"), (summary.notes, "note"),
    ].filter { $0.0 > 0 }.map { Self.count($0.0, $0.1) }
    let result = found.isEmpty ? "no findings" : found.joined(separator: ", ")
    let left = [
      (summary.suppressed - summary.known, "suppressed"), (summary.known, "in the baseline"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    let remark = left.isEmpty ? "" : " (\(left.joined(separator: ", ")))"
    return "\(result) in \(notices)\(remark)\n" + fixableLine(report)
  }

  /// How many findings a fix settles, and the options that make it.
  private func fixableLine(_ report: Report) -> String {
    let (summary, command) = (report.summary, report.fixCommand)
    let unsafe = summary.fixable - summary.safelyFixable
    switch (summary.safelyFixable, unsafe) {
    case (0, 0): return ""
    case (let safe, 0): return "\(safe) fixable with `\(command)--fix`\n"
    case (0, _): return "\(unsafe) fixable with `\(command)--unsafe-fixes`\n"
    case (let safe, _):
      return "\(safe) fixable with `\(command)--fix`, \(unsafe) more with `--unsafe-fixes`\n"
    }
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
