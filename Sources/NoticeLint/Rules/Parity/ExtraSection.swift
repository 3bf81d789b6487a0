import NoticeParity
import SourceText

/// `parity/extra-section`: a section that only the translation has, or a heading that parts one.
enum ExtraSection: PairRule {
  static let metadata = RuleMetadata(
    id: "parity/extra-section",
    summary: "a section that the translation has and the source has not",
    severity: .warning,
    why: """
      A section that only one language has is mostly what the source dropped, and tells readers what \
      no longer holds. Where a country's law asks for a section of its own, declare it with its \
      reason.
      """,
    qualityIssueType: "addition")

  static func check(
    _ subject: PairSubject, _ options: RuleOptions
  ) -> [PairOccurrence<SectionDifference>] {
    let sections = subject.translation.notice.sections
    return subject.comparison.structure.sections.compactMap { difference in
      guard difference.kind == .extra || difference.kind == .parted,
        let section = difference.translation, let heading = sections[section].heading
      else { return nil }
      let span = subject.translation.firstLine(of: subject.translation.tree.span(heading))
      let flaws = subject.flaws
      guard !flaws.touch(span, of: subject.translation, reach: .block) else { return nil }
      return PairOccurrence(difference, at: span)
    }
  }

  static func describe(
    _ occurrence: PairOccurrence<SectionDifference>, in subject: PairSubject
  ) -> Wording {
    let found = occurrence.found
    let title =
      found.translation.flatMap { subject.title(ofSection: $0, in: .translation) }
      ?? "without a title"
    let place = subject.place(behind: found.place, in: .source)
    if found.kind == .parted {
      return Wording(
        "the source has no heading \(title)", label: "the source's section goes on here",
        help: "take the heading out, or see what the source calls this",
        related: [subject.source.related("the source goes on behind this", place)])
    }
    return Wording(
      found.count == 1
        ? "the source has no section \(title)"
        : "\(found.count) sections are not in the source, from \(title) on",
      label: "only this language has it",
      help: "take it out, or declare why this language has it",
      related: [subject.source.related("it would stand behind this", place)])
  }
}
