import SourceText

/// The findings as one JSON document. The order of the keys is fixed; absent values are left out.
package struct JSONReporter: Reporter {
  /// Makes a reporter.
  package init() {}

  /// The document.
  package func render(_ report: Report) -> [UInt8] {
    let diagnostics = report.diagnostics.map { json($0, sources: report.sources) }
    let document: JSONValue = [
      "tool": Tool.json,
      "diagnostics": .array(diagnostics),
      "summary": json(report.summary),
    ]
    return document.serialized()
  }

  private func json(_ diagnostic: Diagnostic, sources: [String: SourceExcerpt]) -> JSONValue {
    let source = sources[diagnostic.file]
    var members: [JSONValue.Member] = [
      .init("rule", .string(diagnostic.rule)),
      .init("severity", .string(diagnostic.severity.rawValue)),
      .init("message", .string(diagnostic.message)),
      .init("file", .string(diagnostic.file)),
      .init("range", range(diagnostic.span, in: source)),
    ]
    if let locale = diagnostic.locale { members.append(.init("locale", .string(locale))) }
    if let label = diagnostic.label { members.append(.init("label", .string(label))) }
    let related = diagnostic.related.map { related -> JSONValue in
      [
        "message": .string(related.message),
        "file": .string(related.file),
        "range": range(related.span, in: sources[related.file]),
      ]
    }
    members.append(.init("related", .array(related)))
    if let help = diagnostic.help { members.append(.init("help", .string(help))) }
    if diagnostic.further > 0 { members.append(.init("further", .integer(diagnostic.further))) }
    members.append(.init("sources", .strings(diagnostic.sources)))
    members.append(.init("fixes", .array(diagnostic.fixes.map { json($0, in: source) })))
    members.append(.init("fingerprint", .string(diagnostic.fingerprint)))
    return .object(members)
  }

  private func json(_ fix: Fix, in source: SourceExcerpt?) -> JSONValue {
    [
      "title": .string(fix.title),
      "applicability": .string(fix.applicability.rawValue),
      "edits": .array(
        fix.edits.map { ["range": range($0.span, in: source), "text": .string($0.text)] }),
    ]
  }

  private func json(_ summary: ReportSummary) -> JSONValue {
    [
      "files": .integer(summary.files),
      "sets": .integer(summary.sets),
      "errors": .integer(summary.errors),
      "warnings": .integer(summary.warnings),
      "notes": .integer(summary.notes),
      "suppressed": .integer(summary.suppressed),
      "fixable": .integer(summary.fixable),
    ]
  }

  /// A span as lines, columns and offsets. Without its file, which findings about files that could
  /// not be read lack, it is the file's first place.
  private func range(_ span: SourceSpan, in source: SourceExcerpt?) -> JSONValue {
    let start = source?.position(at: span.start)
    let end = source?.position(at: span.end)
    return ["start": position(start), "end": position(end)]
  }

  private func position(_ position: SourcePosition?) -> JSONValue {
    [
      "line": .integer(position?.line ?? 1),
      "column": .integer(position?.column ?? 1),
      "offset": .integer(position?.offset ?? 0),
    ]
  }
}
