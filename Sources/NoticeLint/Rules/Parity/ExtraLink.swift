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
      the source has dropped, or one in a sentence that stands twice. A link that is meant for this language alone is declared as a divergence.
      """,
    qualityIssueType: "addition")

  static func check(
    _ subject: PairSubject, _ options: RuleOptions
  ) -> [PairOccurrence<LinkDifference>] {
    subject.linkDifferences { $0 == .extra || $0 == .extraAgain }
  }

  static func describe(
    _ occurrence: PairOccurrence<LinkDifference>, in subject: PairSubject
  ) -> Wording {
    let difference = occurrence.found
    guard let own = difference.translation else { return Wording("a link is added") }
    let noun = own.isImage ? "image" : "link"
    if difference.kind == .extraAgain {
      return Wording(
        "the \(noun) to `\(subject.quoted(own))` stands once too often",
        label: "the source has it fewer times here",
        help: "see whether a sentence stands twice, or was meant for another \(noun)",
        related: [subject.related(difference)])
    }
    return Wording(
      "the \(noun) to `\(subject.quoted(own))` is not in the source",
      label: "the source has no such \(noun) here",
      help: "take it out, or declare why this language has it",
      related: [subject.related(difference)])
  }
}
