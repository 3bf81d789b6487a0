import NoticeParity
import SourceText

/// `parity/number`: a number of the source whose digits the translation lacks.
enum ParityNumber: PairRule {
  static let metadata = RuleMetadata(
    id: "parity/number",
    summary: "a number that is not the source's, or whose digits are missing",
    severity: .warning,
    why: """
      Limits, ages, versions and sections of laws are numbers that no language changes. They are \
      compared by value across digits and separators; numbers up to twelve may stand in words.
      """,
    qualityIssueType: "numbers",
    fix: .unsafe)

  static func check(
    _ subject: PairSubject, _ options: RuleOptions
  ) -> [PairOccurrence<FactDifference>] {
    subject.factDifferences(.number)
  }

  static func describe(
    _ occurrence: PairOccurrence<FactDifference>, in subject: PairSubject
  ) -> Wording {
    FactWording(
      noun: "number",
      help: "write the source's number"
    ).wording(occurrence.found, in: subject, fixes: FactFix.digits(occurrence.found, in: subject))
  }
}
