import MarkdownSyntax
import NoticeModel
import SourceText

/// `structure/empty-section`: a heading with nothing under it.
enum EmptySection: Rule {
  /// The next heading; `nil` where the notice ends.
  struct Case: Sendable {
    var next: SourceSpan?
  }

  static let metadata = RuleMetadata(
    id: "structure/empty-section",
    summary: "a heading with nothing under it",
    severity: .warning,
    why: """
      A heading promises what follows. With nothing under it, text was lost or never written, or a \
      paragraph became a heading by mistake.
      """,
    sources: [RuleSource("WCAG 2.2", "2.4.6", url: "https://www.w3.org/TR/WCAG22/")])

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let sections = subject.notice.sections
    // A notice whose headings all have level 1 has its title above the first section.
    let titles = sections.count { $0.level == 1 }
    let dates = SortedSpans(subject.notice.facts.dates.map(\.span))
    return sections.compactMap { section in
      guard let heading = section.heading, section.children.isEmpty,
        !hasContent(section, subject.tree)
      else { return nil }
      let isTitle =
        section.level == 1 && titles > 1
        && !sections.prefix(section.index).contains { $0.heading != nil }
      // "Last updated: 5 May 2026" says what it has to say.
      let isStatement = dates.overlaps(subject.tree.span(heading))
      guard !isTitle, !isStatement else { return nil }
      let next =
        sections.indices.contains(section.index + 1)
        ? sections[section.index + 1].heading : nil
      return Occurrence(Case(next: next.map(subject.tree.span)), at: subject.tree.span(heading))
    }
  }

  /// Whether a reader sees anything between the heading and the next one.
  private static func hasContent(_ section: Section, _ tree: SyntaxTree) -> Bool {
    var node = section.bodyNodes.lowerBound
    while node < section.bodyNodes.upperBound {
      switch tree.kind(node) {
      case .referenceDefinition, .thematicBreak: break
      case .htmlBlock where HTMLComments.isOnlyComments(tree.source.slice(tree.span(node))): break
      default: return true
      }
      node = tree.descendants(node).upperBound
    }
    return false
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    Wording(
      "the section is empty", label: "nothing stands under this heading",
      help: "write the section, or remove its heading",
      related: occurrence.found.next.map { [subject.related("the next section", $0)] } ?? [])
  }
}
