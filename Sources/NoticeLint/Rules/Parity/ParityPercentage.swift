import NoticeParity
import SourceText

/// `parity/percentage`: a percentage that differs from the source's.
enum ParityPercentage: PairRule {
  static let metadata = RuleMetadata(
    id: "parity/percentage",
    summary: "a percentage that is not the source's",
    severity: .warning,
    why: """
      A share that differs between two languages is wrong in one of them. Percentages are compared by \
      value, whatever sign or word stands for per cent.
      """,
    qualityIssueType: "numbers",
    fix: .unsafe)

  static func check(
    _ subject: PairSubject, _ options: RuleOptions
  ) -> [PairOccurrence<FactDifference>] {
    subject.factDifferences(.percentage)
  }

  static func describe(
    _ occurrence: PairOccurrence<FactDifference>, in subject: PairSubject
  ) -> Wording {
    FactWording(
      noun: "percentage",
      help: "write the source's percentage"
    ).wording(occurrence.found, in: subject, fixes: FactFix.digits(occurrence.found, in: subject))
  }
}
