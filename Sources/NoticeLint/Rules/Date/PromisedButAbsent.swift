import NoticeModel
import SourceText

/// `date/promised-but-absent`: the text sends readers to a date that the notice does not have.
enum PromisedButAbsent: Rule {
  struct Case: Sendable {}

  static let metadata = RuleMetadata(
    id: "date/promised-but-absent",
    summary: "the text speaks of a date that the notice does not have",
    severity: .warning,
    why: """
      "Changes are shown by the \\"Revised\\" date" says nothing where there is no such date: readers \
      cannot tell the versions apart.
      """,
    sources: [
      RuleSource("CalOPPA", "Cal. Bus. & Prof. Code 22575(b)(3)-(4)"),
      RuleSource("CCPA regulations", "11 CCR 7011(e)(4)"),
    ])

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let dates = NoticeDates(subject)
    guard dates.emptyLabels.isEmpty, !subject.isDated(dates),
      let promise = PromisedDate.find(in: subject)
    else { return [] }
    return [Occurrence(Case(), at: promise)]
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    Wording(
      "the text speaks of a date, and the notice has none",
      label: "no such date in the front matter or in the text",
      help: "put the date where this sentence sends readers, or `updated:` into the front matter")
  }
}
