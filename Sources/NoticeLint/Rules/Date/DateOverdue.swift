import NoticeModel
import SourceText

/// `date/overdue`: a notice that has not been updated for longer than the law allows.
enum DateOverdue: Rule {
  struct Case: Sendable {
    /// The day of the last change.
    var last: String
    /// The day until which the next one was due.
    var due: String
  }

  static let metadata = RuleMetadata(
    id: "date/overdue",
    summary: "a notice under the CCPA that was last updated over twelve months ago",
    severity: .warning,
    why: """
      The CCPA asks businesses to update their privacy policy at least once every twelve months. The \
      rule looks at notices with the profile `ccpa` only.
      """,
    sources: [
      RuleSource(
        "CCPA", "Cal. Civ. Code 1798.130(a)(5)",
        url:
          "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1798.130"
      )
    ])

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    guard let today = subject.context.today, subject.context.profiles.contains(.ccpa) else {
      return []
    }
    let metadata = subject.notice.metadata
    var dates: [(day: CalendarDate, span: SourceSpan)] = []
    for (date, span) in [
      (metadata.updatedDate, metadata.updated?.span),
      (metadata.effectiveDate, metadata.effective?.span),
    ] {
      if let date, let span { dates.append((date, span)) }
    }
    for mention in NoticeDates(subject).mentions {
      if let day = mention.date.lastDay { dates.append((day, mention.span)) }
    }
    guard let last = dates.max(by: { $0.day < $1.day }), let due = last.day.adding(years: 1),
      due < today
    else { return [] }
    return [
      Occurrence(Case(last: last.day.description, due: due.description), at: last.span)
    ]
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    Wording(
      "the notice was last updated over twelve months ago",
      label: "an update was due by \(occurrence.found.due)",
      help: "review the notice, and write the day of the review as its date")
  }
}
