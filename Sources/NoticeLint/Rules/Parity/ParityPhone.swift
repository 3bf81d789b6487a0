import NoticeParity
import SourceText

/// `parity/phone`: a phone number that is not the source's.
enum ParityPhone: PairRule {
  static let metadata = RuleMetadata(
    id: "parity/phone",
    summary: "a phone number that the translation lacks, changes or adds",
    severity: .error,
    why: """
      A wrong number rings elsewhere. Numbers are compared by their digits; the country's code and the \
      `0` that is dialled within the country stand for each other.
      """,
    qualityIssueType: "inconsistent-entities",
    fix: .unsafe)

  static func check(
    _ subject: PairSubject, _ options: RuleOptions
  ) -> [PairOccurrence<FactDifference>] {
    subject.factDifferences(.phone)
  }

  static func describe(
    _ occurrence: PairOccurrence<FactDifference>, in subject: PairSubject
  ) -> Wording {
    FactWording(
      noun: "phone number",
      help: "write the source's number, or declare why this language has its own"
    ).wording(
      occurrence.found, in: subject, severity: severity(of: occurrence.found, in: subject),
      fixes: FactFix.words(occurrence.found, in: subject))
  }

  /// A number that only lacks the country's code rings for some readers.
  private static func severity(
    of difference: FactDifference, in subject: PairSubject
  ) -> Severity? {
    guard let source = difference.source, let translation = difference.translation else {
      return nil
    }
    let whole = DigitText.digits(of: source.span, in: subject.source)
    let part = DigitText.digits(of: translation.span, in: subject.translation)
    return part.count >= 7 && whole.hasSuffix(part) || whole.count >= 7 && part.hasSuffix(whole)
      ? .warning : nil
  }
}
