import NoticeParity
import SourceText

/// `parity/extra-link`: a link or an image that the source does not have.
enum ExtraLink: PairRule {
  static let metadata = RuleMetadata(
    id: "parity/extra-link",
    summary: "a link or an image that the source does not have",
    severity: .warning,
    why: """
      It sends readers of one language to a page that the source does not speak of: mostly one that \
      the source has dropped. A link that is meant for this language alone is declared as a divergence.
      """,
    qualityIssueType: "addition")

  static func check(
    _ subject: PairSubject, _ options: RuleOptions
  ) -> [PairOccurrence<LinkDifference>] {
    subject.linkDifferences { $0 == .extra }
  }

  static func describe(
    _ occurrence: PairOccurrence<LinkDifference>, in subject: PairSubject
  ) -> Wording {
    let difference = occurrence.found
    guard let own = difference.translation else { return Wording("a link is added") }
    let noun = own.isImage ? "image" : "link"
    return Wording(
      "the \(noun) to `\(subject.quoted(own))` is not in the source",
      label: "the source has no such \(noun) here",
      help: "take it out, or declare why this language has it",
      related: [subject.related(difference)])
  }
}
