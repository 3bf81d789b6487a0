import NoticeParity
import SourceText

/// `parity/heading-level`: headings on another level than the source's.
enum HeadingLevel: PairRule {
  static let metadata = RuleMetadata(
    id: "parity/heading-level",
    summary: "a heading on another level than in the source",
    severity: .warning,
    why: """
      The level says what belongs to what: a section a level too high is no part of the one that \
      explains it. Screen readers and tables of contents go by it.
      """,
    sources: [
      RuleSource("WCAG 2.2", "1.3.1", url: "https://www.w3.org/TR/WCAG22/#info-and-relationships")
    ],
    qualityIssueType: "markup", fix: .unsafe)

  static func check(
    _ subject: PairSubject, _ options: RuleOptions
  ) -> [PairOccurrence<HeadingDifference>] {
    subject.comparison.structure.headings.compactMap { difference in
      guard let first = difference.translation.first,
        !subject.isFlawed(first, in: .translation),
        !subject.isFlawed(difference.source.first, in: .source)
      else { return nil }
      return PairOccurrence(difference, at: subject.firstLine(ofBlock: first, in: .translation))
    }
  }

  static func describe(
    _ occurrence: PairOccurrence<HeadingDifference>, in subject: PairSubject
  ) -> Wording {
    let found = occurrence.found
    let blocks = (subject.blocks(.source), subject.blocks(.translation))
    let wanted = blocks.0[found.source[0]].level
    let level = blocks.1[found.translation[0]].level
    let count = found.translation.count
    let tree = subject.translation.tree
    var edits: [TextEdit] = []
    for (source, translation) in zip(found.source, found.translation) {
      let node = blocks.1[translation].node
      // An underline has two levels only.
      guard !tree.isSetextHeading(node), let marker = tree.headingMarkerSpan(node) else { continue }
      edits.append(TextEdit(marker, String(repeating: "#", count: blocks.0[source].level)))
      if let closing = tree.headingClosingMarkerSpan(node) {
        edits.append(TextEdit(closing, String(repeating: "#", count: blocks.0[source].level)))
      }
    }
    return Wording(
      count == 1
        ? "the heading is on level \(level), the source's on \(wanted)"
        : "\(count) headings are on other levels than the source's: \(level), not \(wanted)",
      label: count == 1 ? "level \(level)" : "the first of them",
      help: "give it the level that it has in the source",
      related: [
        subject.source.related(
          "level \(wanted)", subject.firstLine(ofBlock: found.source[0], in: .source))
      ],
      fixes: edits.isEmpty ? [] : [Fix("write the source's level", .unsafe, edits)])
  }
}
