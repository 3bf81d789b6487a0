import NoticeParity
import SourceText

/// `parity/moved-section`: a section that stands in another place than in the source.
enum MovedSection: PairRule {
  static let metadata = RuleMetadata(
    id: "parity/moved-section",
    summary: "a section that stands in another place than in the source",
    severity: .warning,
    why: """
      Sections refer to each other by place and number, and a summary, a change log or a letter that \
      names the third section means the third in every language.
      """,
    qualityIssueType: "inconsistency")

  static func check(
    _ subject: PairSubject, _ options: RuleOptions
  ) -> [PairOccurrence<SectionDifference>] {
    let notice = subject.translation.notice
    return subject.comparison.structure.sections.compactMap { difference in
      guard difference.kind == .moved, let section = difference.translation else { return nil }
      let heading = notice.sections[section].heading.map(notice.tree.span)
      let span = heading ?? notice.sections[section].ownSpan
      return PairOccurrence(difference, at: subject.translation.firstLine(of: span))
    }
  }

  static func describe(
    _ occurrence: PairOccurrence<SectionDifference>, in subject: PairSubject
  ) -> Wording {
    let found = occurrence.found
    let section = found.source ?? 0
    let title = subject.title(ofSection: section, in: .source) ?? "without a title"
    let sections = subject.source.notice.sections
    let span = sections[section].heading.map(subject.source.tree.span) ?? sections[section].ownSpan
    let place = subject.place(behind: found.place, in: .translation)
    return Wording(
      found.count == 1
        ? "the section \(title) stands in another place"
        : "\(found.count) sections stand in another place, from \(title) on",
      label: "the source has it elsewhere", help: "move it to where the source has it",
      related: [
        subject.source.related("the source has it here", span),
        subject.translation.related(
          found.place == nil ? "it belongs before this" : "it belongs behind this", place),
      ])
  }
}
