import Foundation

/// A finding as `--format json` reports it, with what properties compare.
struct ReportedFinding: Hashable, Comparable, Decodable {
  private struct Document: Decodable {
    let diagnostics: [Self.Entry]

    struct Entry: Decodable {
      let rule: String
      let message: String
      let file: String
      let range: Range
    }

    struct Range: Decodable {
      let start: Place
    }

    struct Place: Decodable {
      let line: Int
      let column: Int
    }
  }

  var file: String
  var line: Int
  var column: Int
  var rule: String
  var message: String

  /// The group of the rule.
  var group: Substring { rule.prefix { $0 != "/" } }

  /// Reads a report.
  static func all(in run: CommandRun) throws -> [ReportedFinding] {
    try JSONDecoder().decode(Document.self, from: run.output).diagnostics.map {
      ReportedFinding(
        file: $0.file, line: $0.range.start.line, column: $0.range.start.column, rule: $0.rule,
        message: $0.message)
    }
  }

  static func < (left: Self, right: Self) -> Bool {
    (left.file, left.line, left.column, left.rule, left.message)
      < (right.file, right.line, right.column, right.rule, right.message)
  }
}
