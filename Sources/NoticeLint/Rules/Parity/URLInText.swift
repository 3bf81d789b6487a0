import NoticeParity
import SourceText

/// `parity/url-in-text`: a web address that readers see and that is not the source's.
enum URLInText: PairRule {
  static let metadata = RuleMetadata(
    id: "parity/url-in-text",
    summary: "a web address in the text that is not the source's",
    severity: .warning,
    why: """
      Readers copy the address that they see. Addresses in the text are compared without scheme, `www.` \
      and the locale in their path; links are compared by rules of their own.
      """,
    qualityIssueType: "inconsistent-entities",
    fix: .unsafe)

  static func check(
    _ subject: PairSubject, _ options: RuleOptions
  ) -> [PairOccurrence<FactDifference>] {
    subject.factDifferences(.url)
  }

  static func describe(
    _ occurrence: PairOccurrence<FactDifference>, in subject: PairSubject
  ) -> Wording {
    FactWording(
      noun: "web address",
      help: "show the source's address, or the one of this language's page"
    ).wording(occurrence.found, in: subject, fixes: FactFix.words(occurrence.found, in: subject))
  }
}
