import NoticeModel
import SourceText

/// `front-matter/invalid-date`: a date that is none, or not written as one.
enum InvalidDate: Rule {
  enum Case: Sendable {
    /// Year, month and day in their order, and no such day.
    case impossible(key: String)
    /// Not `YYYY-MM-DD`; the date where it can be told.
    case form(key: String, meant: String?)
  }

  static let metadata = RuleMetadata(
    id: "front-matter/invalid-date",
    summary: "an `effective`, `updated` or `until` that is no date",
    severity: .error,
    why: """
      The dates are printed in each language and compared with the text. `05/04/2026` is April in \
      one country and May in another; `2026-05-04` is the same everywhere.
      """,
    sources: [RuleSource("ISO 8601-1", "section 5.2.2.1")],
    fix: .safe)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let metadata = subject.notice.metadata
    let dates =
      [("effective", metadata.effective), ("updated", metadata.updated)]
      + metadata.divergences.map { ("until", $0.until) }
    return dates.compactMap { key, date in
      guard let date, CalendarDate(iso8601: date.value) == nil else { return nil }
      return Occurrence(found(in: date.value, key: key), at: date.span)
    }
  }

  private static func found(in text: String, key: String) -> Case {
    // A time behind the date is cut: the day is what counts.
    let day = text.prefix { $0 != "T" && $0 != " " }
    let fields = day.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
    let numbers = fields.compactMap { Int($0) }
    guard fields.count == 3, numbers.count == 3, fields[0].utf8.count == 4 else {
      return .form(key: key, meant: nil)
    }
    guard let date = CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2]) else {
      return .impossible(key: key)
    }
    return .form(key: key, meant: date.description)
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    switch occurrence.found {
    case .impossible(let key):
      return Wording(
        "`\(key)` is a day that does not exist", label: "no such day in the calendar",
        help: "write the day that was meant as `YYYY-MM-DD`")
    case .form(let key, let meant?):
      return Wording(
        "`\(key)` is not written as `YYYY-MM-DD`", label: "the form is different",
        help: "write `\(meant)`",
        fixes: [Fix("write `\(meant)`", .safe, [TextEdit(occurrence.span, meant)])])
    case .form(let key, nil):
      return Wording(
        "`\(key)` is no date", label: "`YYYY-MM-DD` is expected",
        help: "write the day as `YYYY-MM-DD`, such as `2026-05-04`")
    }
  }
}
