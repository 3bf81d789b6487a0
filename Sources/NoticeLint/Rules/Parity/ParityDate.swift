import NoticeParity
import SourceText

/// `parity/date`: a date of the text or of an attribute that differs from the source's.
enum ParityDate: PairRule {
  static let metadata = RuleMetadata(
    id: "parity/date",
    summary: "a date that is not the source's: in the text or in its attribute",
    severity: .error,
    why: """
      The day from which a notice holds decides which text binds. Dates are compared by value: in all \
      calendars and digits, in the text and in `{: datetime=\"…\" }`.
      """,
    qualityIssueType: "inconsistent-entities",
    fix: .unsafe)

  static func check(
    _ subject: PairSubject, _ options: RuleOptions
  ) -> [PairOccurrence<FactDifference>] {
    subject.factDifferences(.date)
  }

  static func describe(
    _ occurrence: PairOccurrence<FactDifference>, in subject: PairSubject
  ) -> Wording {
    FactWording(
      noun: "date",
      help: "write the source's date, or update the translation if it is behind"
    ).wording(occurrence.found, in: subject, fixes: FactFix.date(occurrence.found, in: subject))
  }
}
