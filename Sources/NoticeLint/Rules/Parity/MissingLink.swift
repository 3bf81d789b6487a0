import NoticeParity
import SourceText

/// `parity/missing-link`: a link or an image of the source that the translation does not have.
enum MissingLink: PairRule {
  static let metadata = RuleMetadata(
    id: "parity/missing-link",
    summary: "a link or an image of the source that the translation does not have",
    severity: .warning,
    why: """
      The source sends readers to a page that readers of the translation are only told about. Where a \
      block or a section is missing, that is the finding, and where the link is there but written so \
      that Markdown sees none, another rule says so.
      """,
    qualityIssueType: "omission")

  static func check(
    _ subject: PairSubject, _ options: RuleOptions
  ) -> [PairOccurrence<LinkDifference>] {
    subject.linkDifferences { $0 == .missing || $0 == .missingAgain }
  }

  static func describe(
    _ occurrence: PairOccurrence<LinkDifference>, in subject: PairSubject
  ) -> Wording {
    let difference = occurrence.found
    guard let wanted = difference.source else { return Wording("a link is missing") }
    let noun = wanted.isImage ? "image" : "link"
    let isAgain = difference.kind == .missingAgain
    return Wording(
      isAgain
        ? "a second \(noun) to `\(subject.quoted(wanted))` is missing"
        : "the \(noun) to `\(subject.quoted(wanted))` is missing",
      label: "the source has the \(noun) here",
      help: wanted.isImage
        ? "show the image" : "link the words that name it, as the source does",
      related: [subject.related(difference)], severity: isAgain ? .note : nil)
  }
}
