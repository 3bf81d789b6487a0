import SourceText

/// `markup/date-as-list`: a date whose day or year became the number of a list.
enum DateAsList: Rule {
  struct Case: Sendable {
    /// The number and its full stop as written.
    var marker: String
  }

  static let metadata = RuleMetadata(
    id: "markup/date-as-list",
    summary: "a date whose first number opened a list",
    severity: .warning,
    why: """
      A line that begins with a number and a full stop is a list item. The day or the year of a date \
      then is no text any more: it is a counter that the reader's program may draw or leave out.
      """,
    sources: [
      RuleSource("CommonMark 0.31.2", "section 5.2", url: "https://spec.commonmark.org/0.31.2/")
    ],
    fix: .safe)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    subject.nearMisses(.dateAsListItem).map {
      Occurrence(Case(marker: subject.source.text(of: $0.span)), at: $0.span)
    }
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let number = occurrence.found.marker.dropLast()
    return Wording(
      "the date is a list item", label: "read as the number of a list",
      help: "write `\(number)\\.` so that it stays text",
      fixes: [
        Fix(
          "escape the full stop", .safe,
          [TextEdit(SourceSpan(at: occurrence.span.end - 1), "\\")])
      ])
  }
}
