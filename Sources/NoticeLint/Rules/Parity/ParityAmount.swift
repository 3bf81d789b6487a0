import NoticeParity
import SourceText

/// `parity/amount`: an amount of money that differs from the source's.
enum ParityAmount: PairRule {
  static let metadata = RuleMetadata(
    id: "parity/amount",
    summary: "an amount of money that is not the source's",
    severity: .warning,
    why: """
      Limits of liability, fees and fines must be the same in all languages, or two readers of one \
      notice have two contracts. Amounts are compared by number and currency.
      """,
    qualityIssueType: "numbers",
    fix: .unsafe)

  static func check(
    _ subject: PairSubject, _ options: RuleOptions
  ) -> [PairOccurrence<FactDifference>] {
    subject.factDifferences(.amount)
  }

  static func describe(
    _ occurrence: PairOccurrence<FactDifference>, in subject: PairSubject
  ) -> Wording {
    FactWording(
      noun: "amount",
      help: "write the source's amount and currency"
    ).wording(occurrence.found, in: subject, fixes: FactFix.digits(occurrence.found, in: subject))
  }
}
