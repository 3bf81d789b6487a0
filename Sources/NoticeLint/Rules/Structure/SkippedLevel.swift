import NoticeModel
import SourceText

/// `structure/skipped-level`: a heading that is more than one level below the one before.
enum SkippedLevel: Rule {
  /// The heading's level, the deepest that may stand here, and the heading before.
  struct Case: Sendable {
    var level: Int
    var allowed: Int
    var previous: SourceSpan?
    var marker: SourceSpan?
  }

  static let metadata = RuleMetadata(
    id: "structure/skipped-level",
    summary: "a heading that leaves out a level",
    severity: .warning,
    why: """
      People who use a screen reader go through a notice by its headings. A level that is left out \
      looks to them like a section that they missed.
      """,
    sources: [
      RuleSource("WCAG 2.2", "1.3.1", url: "https://www.w3.org/TR/WCAG22/"),
      RuleSource("GDPR", "Art. 12(1)", url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj"),
    ],
    fix: .unsafe)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    var occurrences: [Occurrence<Case>] = []
    // The front matter's title stands above all headings.
    var previousLevel = 1
    var previous: SourceSpan?
    for section in subject.notice.sections {
      guard let heading = section.heading else { continue }
      let span = subject.tree.span(heading)
      // Without a title there is nothing that the first heading could skip from.
      let hasAbove = previous != nil || subject.notice.metadata.title != nil
      if hasAbove, section.level > previousLevel + 1 {
        occurrences.append(
          Occurrence(
            Case(
              level: section.level, allowed: previousLevel + 1, previous: previous,
              marker: subject.tree.isSetextHeading(heading)
                ? nil : subject.tree.headingMarkerSpan(heading)),
            at: span))
      }
      previousLevel = section.level
      previous = span
    }
    return occurrences
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let found = occurrence.found
    let marker = String(repeating: "#", count: found.allowed)
    return Wording(
      "the heading skips from level \(found.allowed - 1) to level \(found.level)",
      label: "level \(found.level)", help: "use `\(marker)`, or add the heading that is missing",
      related: found.previous.map {
        [subject.related("the heading before has level \(found.allowed - 1)", $0)]
      } ?? [],
      fixes: found.marker.map {
        [Fix("make it level \(found.allowed)", .unsafe, [TextEdit($0, marker)])]
      } ?? [])
  }
}
