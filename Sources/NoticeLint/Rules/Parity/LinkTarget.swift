import NoticeParity
import SourceText

/// `parity/link-target`: a link that leads to another page than the source's.
enum LinkTarget: PairRule {
  static let metadata = RuleMetadata(
    id: "parity/link-target",
    summary: "a link that leads to another page than the source's",
    severity: .warning,
    why: """
      Readers of each language are to find the same page behind the same words. The page in the \
      translation's language is the same page: the locale may stand in the path, the query, the file's \
      name or the host, and `link-hosts` names other hosts. A link to another site is an error.
      """,
    qualityIssueType: "inconsistent-entities",
    fix: .unsafe)

  static func check(
    _ subject: PairSubject, _ options: RuleOptions
  ) -> [PairOccurrence<LinkDifference>] {
    subject.linkDifferences { kind in
      if case .target = kind { true } else { false }
    }
  }

  static func describe(
    _ occurrence: PairOccurrence<LinkDifference>, in subject: PairSubject
  ) -> Wording {
    let difference = occurrence.found
    guard let wanted = difference.source, let own = difference.translation else {
      return Wording("the link leads elsewhere")
    }
    let isOtherSite = difference.kind == .target(isOtherSite: true)
    return Wording(
      "the link leads to another \(isOtherSite ? "site" : "page") than the source's",
      label: "leads to `\(subject.quoted(own, to: 60))`",
      help: "lead to `\(subject.quoted(wanted, to: 120))`, or to that page in this language",
      related: [subject.related(difference)], fixes: subject.sourceDestination(difference),
      severity: isOtherSite ? .error : nil)
  }
}
