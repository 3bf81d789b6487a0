import NoticeModel
import SourceText

/// `front-matter/missing`: a notice that does not say what it is.
enum FrontMatterMissing: Rule {
  /// What the file tells about the lines that are missing.
  struct Case: Sendable {
    var title: String?
    var locale: String?
  }

  static let metadata = RuleMetadata(
    id: "front-matter/missing",
    summary: "a notice without front matter",
    severity: .error,
    why: """
      Title, address and language of the artifacts come from the front matter; without it nothing \
      can be published.
      """,
    sources: [RuleSource("WCAG 2.2", "3.1.1", url: "https://www.w3.org/TR/WCAG22/")],
    fix: .unsafe)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    subject.frontMatterProblems { problem in
      guard case .missing = problem else { return nil }
      return Case(title: subject.firstTitle, locale: subject.canonicalPathLocale)
    }
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    var fixes: [Fix] = []
    if let title = occurrence.found.title, let locale = occurrence.found.locale {
      let lines = [
        "---", "title: \(FrontMatterText.scalar(title))",
        "slug: \(FrontMatterText.fileStem(subject.source.path))", "locale: \(locale)", "---", "",
        "",
      ]
      // A byte-order mark stays in front.
      let start = SourceSpan(at: max(occurrence.span.start, subject.source.byteOrderMarkLength))
      fixes = [
        Fix(
          "insert front matter from the heading and the path", .unsafe,
          [TextEdit(start, lines.joined(separator: subject.lineEnd))])
      ]
    }
    return Wording(
      "the notice has no front matter", label: "`---` is expected here",
      help: "begin the file with `---`, lines for `title`, `slug` and `locale`, and `---`",
      fixes: fixes, severity: subject.severityOfLackInFrontMatter)
  }
}
