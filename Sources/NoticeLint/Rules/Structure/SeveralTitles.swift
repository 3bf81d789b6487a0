import NoticeModel
import SourceText

/// `structure/several-titles`: more than one heading of level 1.
enum SeveralTitles: Rule {
  /// The first heading of level 1, and how many there are.
  struct Case: Sendable {
    var first: SourceSpan
    var count: Int
  }

  static let metadata = RuleMetadata(
    id: "structure/several-titles",
    summary: "more than one heading of level 1",
    severity: .warning,
    why: """
      A notice has one title. With several headings of level 1 it looks like several documents, and \
      its sections are parts of none.
      """,
    sources: [RuleSource("WCAG 2.2", "1.3.1", url: "https://www.w3.org/TR/WCAG22/")])

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    // The marks of a merge conflict underline what stands above them, and have their own finding.
    let conflicts = Set(subject.scan.conflictMarkers)
    let spans = subject.notice.sections.compactMap { $0.level == 1 ? $0.heading : nil }
      .map(subject.tree.span).filter { !conflicts.contains($0.start) }
    guard spans.count > 1 else { return [] }
    return [Occurrence(Case(first: spans[0], count: spans.count), at: spans[1])]
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    Wording(
      "the notice has \(occurrence.found.count) headings of level 1", label: "the second",
      help: "begin sections with `##`, and keep `#` for the title",
      related: [subject.related("the first", occurrence.found.first)])
  }
}
