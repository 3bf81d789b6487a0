import NoticeModel
import SourceText

/// `date/missing`: a notice without a date.
enum DateMissing: Rule {
  enum Case: Sendable {
    /// Neither the front matter nor the text has one.
    case none
    /// `Last updated:`, and nothing behind it.
    case label
  }

  static let metadata = RuleMetadata(
    id: "date/missing",
    summary: "a notice that does not say from when it is",
    severity: .note, isOnByDefault: false,
    why: """
      Without a date nobody can tell which version they have read, nor whether it was changed since.
      """,
    sources: [
      RuleSource("CalOPPA", "Cal. Bus. & Prof. Code 22575(b)(4)"),
      RuleSource("CCPA regulations", "11 CCR 7011(e)(4)"),
    ])

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let dates = NoticeDates(subject)
    if let label = dates.emptyLabels.first { return [Occurrence(.label, at: label)] }
    // A promised date that is absent is a finding of its own.
    guard !subject.textBlocks.isEmpty, !subject.isDated(dates),
      PromisedDate.find(in: subject) == nil
    else { return [] }
    return [Occurrence(.none, at: subject.titleSpan)]
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let help =
      "write the day as `updated:` in the front matter, or in a line such as \"Last updated\""
    switch occurrence.found {
    case .none:
      let asks = subject.context.profiles.contains { [.ccpa, .caloppa, .all].contains($0) }
      return Wording(
        "the notice has no date", label: "neither here nor in the text", help: help,
        severity: asks ? .warning : nil)
    case .label:
      return Wording(
        "a label announces a date, and none follows", label: "nothing behind it", help: help,
        severity: .warning)
    }
  }
}
