import NoticeModel
import SourceText

/// `date/impossible`: a day that no calendar has.
enum DateImpossible: Rule {
  struct Case: Sendable {
    /// The days of that month; `nil` where the month does not exist.
    var days: Int?
    /// Whether an attribute ends with its year, which is to come first.
    var endsWithYear = false
  }

  static let metadata = RuleMetadata(
    id: "date/impossible",
    summary: "a date that does not exist",
    severity: .error,
    why: """
      31 June or 29 February of a common year is a slip of the pen, and the notice states no date at \
      all.
      """,
    sources: [RuleSource("ISO 8601-1", "section 5.2.2.1")])

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    var found = subject.notice.facts.impossibleDates.map { fact in
      Occurrence(Case(days: days(fact.value.year, fact.value.month ?? 0)), at: fact.span)
    }
    for list in subject.tree.attributeLists {
      guard let attribute = list.attribute("datetime"), !attribute.valueSpan.isEmpty else {
        continue
      }
      let day = String(attribute.value.prefix(10))
      let fields = day.split(omittingEmptySubsequences: false) { "-./".contains($0) }.compactMap {
        Int($0)
      }
      guard day.utf8.count == 10, fields.count == 3, fields[0] > 0,
        CalendarDate(iso8601: day) == nil
      else { continue }
      let endsWithYear = fields[0] <= 31 && fields[2] > 31
      found.append(
        Occurrence(
          Case(days: days(fields[0], fields[1]), endsWithYear: endsWithYear),
          at: attribute.valueSpan))
    }
    return found.sorted { $0.span < $1.span }
  }

  private static func days(_ year: Int, _ month: Int) -> Int? {
    (1...12).contains(month) ? CalendarDate.days(inMonth: month, ofYear: year) : nil
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    if occurrence.found.endsWithYear {
      return Wording(
        "the day is not written as programs read it", label: "`YYYY-MM-DD` is expected",
        help: "write the year first")
    }
    return Wording(
      "this day does not exist",
      label: occurrence.found.days.map { "the month has \($0) days" } ?? "there is no such month",
      help: "write the day that was meant")
  }
}
