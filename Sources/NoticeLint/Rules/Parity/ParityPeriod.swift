import NoticeParity
import SourceText

/// `parity/period`: a length of time that differs from the source's.
enum ParityPeriod: PairRule {
  static let metadata = RuleMetadata(
    id: "parity/period",
    summary: "a length of time that is not the source's",
    severity: .error,
    why: """
      How long data is kept and how long a reader has to object must not depend on the language. A week \
      is seven days and a year twelve months; 30 days are not a month.
      """,
    sources: [RuleSource("GDPR", "Art. 13(2)(a)")],
    qualityIssueType: "numbers",
    fix: .unsafe)

  static func check(
    _ subject: PairSubject, _ options: RuleOptions
  ) -> [PairOccurrence<FactDifference>] {
    subject.factDifferences(.period)
  }

  static func describe(
    _ occurrence: PairOccurrence<FactDifference>, in subject: PairSubject
  ) -> Wording {
    FactWording(
      noun: "period",
      help: "write the source's period"
    ).wording(occurrence.found, in: subject, fixes: FactFix.digits(occurrence.found, in: subject))
  }
}
