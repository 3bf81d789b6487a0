import NoticeParity
import SourceText

/// `parity/missing-section`: a section of the source that the translation lacks, or whose heading it
/// lacks.
enum MissingSection: PairRule {
  static let metadata = RuleMetadata(
    id: "parity/missing-section",
    summary: "a section that the source has and the translation lacks",
    severity: .error,
    why: """
      Readers of each language are to be told the same. A section that was added to the source and \
      not translated keeps from them what it says. Sections are found by their anchors, numbers, \
      links, names and order, not by their position alone.
      """,
    sources: [RuleSource("GDPR", "Art. 12(1)")],
    qualityIssueType: "omission")

  static func check(
    _ subject: PairSubject, _ options: RuleOptions
  ) -> [PairOccurrence<SectionDifference>] {
    subject.comparison.structure.sections.filter { difference in
      switch difference.kind {
      case .missing: true
      // The heading's text may stand in the block before or behind.
      case .headless: !isSwallowed(behind: difference.place, subject)
      default: false
      }
    }.map { PairOccurrence($0, at: subject.place(behind: $0.place, in: .translation)) }
  }

  private static func isSwallowed(behind place: Int?, _ subject: PairSubject) -> Bool {
    let following = place.map { $0 + 1 } ?? 0
    return subject.isFlawed(place, in: .translation)
      || following < subject.blocks(.translation).count
        && subject.isFlawed(following, in: .translation)
  }

  static func describe(
    _ occurrence: PairOccurrence<SectionDifference>, in subject: PairSubject
  ) -> Wording {
    let found = occurrence.found
    let section = found.source ?? 0
    let title = subject.title(ofSection: section, in: .source) ?? "without a title"
    let heading = subject.source.notice.sections[section].heading.map(subject.source.tree.span)
    let related = heading.map { [subject.source.related("the source's section", $0)] } ?? []
    let label = found.place == nil ? "it belongs before this" : "it belongs behind this"
    if found.kind == .headless {
      return Wording(
        "the heading \(title) is missing", label: label,
        help: "translate the heading: its text is here, without it", related: related,
        severity: .warning)
    }
    return Wording(
      found.count == 1
        ? "the section \(title) is missing"
        : "\(found.count) sections are missing, from \(title) on",
      label: label,
      help: "translate what the source says there, or declare why this language lacks it",
      related: related)
  }
}
