import NoticeParity
import SourceText

/// `parity/email`: an e-mail address of the source that the translation does not give.
enum ParityEmail: PairRule {
  static let metadata = RuleMetadata(
    id: "parity/email",
    summary: "an e-mail address that the translation lacks, changes or adds",
    severity: .error,
    why: """
      Whoever writes to an address that is not the source's reaches nobody, or somebody else, and a \
      request that the law gives a month to answer is never seen. Ending letters that a language glues \
      to an address are no part of it.
      """,
    qualityIssueType: "inconsistent-entities",
    fix: .unsafe)

  static func check(
    _ subject: PairSubject, _ options: RuleOptions
  ) -> [PairOccurrence<FactDifference>] {
    subject.factDifferences(.email)
  }

  static func describe(
    _ occurrence: PairOccurrence<FactDifference>, in subject: PairSubject
  ) -> Wording {
    FactWording(
      noun: "address",
      help: "write the source's address, or declare why this language has its own"
    ).wording(occurrence.found, in: subject, fixes: FactFix.words(occurrence.found, in: subject))
  }
}
