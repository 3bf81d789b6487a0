import NoticeModel
import SourceText

/// `date/future`: a notice that was changed tomorrow.
enum DateFuture: Rule {
  struct Case: Sendable {
    /// Whether the date is the one of a change; otherwise the one from which the notice holds.
    var isChange: Bool
    var today: String
  }

  static let metadata = RuleMetadata(
    id: "date/future",
    summary: "a date of the notice that has not come yet",
    severity: .error,
    why: """
      Nothing can have been updated on a day that has not come. A notice may be published before it \
      takes effect, but then readers need the one that holds until then.
      """,
    sources: [RuleSource("WP260 rev.01", "paragraph 30")])

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    // Where clocks are ahead it is tomorrow already.
    guard let today = subject.context.today, let limit = today.next else { return [] }
    var found: [Occurrence<Case>] = []
    func note(_ date: CalendarDate?, isChange: Bool, at span: SourceSpan) {
      guard let date, date > limit else { return }
      found.append(Occurrence(Case(isChange: isChange, today: today.description), at: span))
    }
    let metadata = subject.notice.metadata
    if let updated = metadata.updated {
      note(metadata.updatedDate, isChange: true, at: updated.span)
    }
    if let effective = metadata.effective {
      note(metadata.effectiveDate, isChange: false, at: effective.span)
    }
    for mention in NoticeDates(subject).mentions {
      guard let role = mention.role else { continue }
      note(mention.date.firstDay, isChange: role == .updated, at: mention.span)
    }
    // One date said twice is one cause.
    var seen: Set<Bool> = []
    return found.filter { seen.insert($0.found.isChange).inserted }
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let found = occurrence.found
    return found.isChange
      ? Wording(
        "the date of the last change has not come yet", label: "today is \(found.today)",
        help: "write the day on which the notice was changed")
      : Wording(
        "the notice is not in force yet", label: "today is \(found.today)",
        help: "keep the notice that holds until then where readers find it", severity: .note)
  }
}
