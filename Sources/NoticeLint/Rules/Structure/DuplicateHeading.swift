import NoticeModel
import SourceText

/// `structure/duplicate-heading`: two sections of one name side by side.
enum DuplicateHeading: Rule {
  /// The heading's text and the first heading with it.
  struct Case: Sendable {
    var title: String
    var first: SourceSpan
  }

  static let metadata = RuleMetadata(
    id: "structure/duplicate-heading",
    summary: "two sibling sections with the same heading",
    severity: .warning,
    why: """
      Two sections of one name cannot be told apart in a table of contents, and mostly one of them \
      was pasted twice or says something else than its heading.
      """,
    sources: [RuleSource("WCAG 2.2", "2.4.6", url: "https://www.w3.org/TR/WCAG22/")])

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    /// Siblings have one parent and one level.
    struct Key: Hashable {
      var parent: Int?
      var level: Int
      var title: String
    }
    var first: [Key: SourceSpan] = [:]
    var occurrences: [Occurrence<Case>] = []
    for section in subject.notice.sections {
      guard let heading = section.heading, !section.title.isEmpty else { continue }
      let span = subject.tree.span(heading)
      let key = Key(
        parent: section.parent, level: section.level, title: SectionText.key(section.title))
      if let earlier = first[key] {
        occurrences.append(Occurrence(Case(title: section.title, first: earlier), at: span))
      } else {
        first[key] = span
      }
    }
    return occurrences
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    Wording(
      "the heading `\(FrontMatterText.clipped(occurrence.found.title, to: 32))` stands here twice",
      label: "again", help: "join the two sections, or say what sets them apart",
      related: [subject.related("the first time", occurrence.found.first)])
  }
}
