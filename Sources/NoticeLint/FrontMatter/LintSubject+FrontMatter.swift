import NoticeModel
import SourceText

extension LintSubject {
  /// The front matter's problems of which `found` makes a case.
  func frontMatterProblems<Case>(
    _ found: (FrontMatterProblem.Kind) -> Case?
  ) -> [Occurrence<Case>] {
    notice.frontMatterProblems.compactMap { problem in
      found(problem.kind).map { Occurrence($0, at: problem.span) }
    }
  }

  /// What a lack in the front matter weighs; `nil` for the rule's own severity. A file that stands alone
  /// belongs to no project whose pages need it, unless it is to be published itself.
  var severityOfLackInFrontMatter: Severity? {
    pathLocale == nil && !context.isPublishing ? .note : nil
  }

  /// The path's locale as a BCP 47 tag; `nil` where the path gives none.
  var canonicalPathLocale: String? {
    pathLocale.flatMap { LocaleTag($0, allowsUnderscores: true)?.description }
  }

  /// The text of the first heading, if it is one of level 1.
  var firstTitle: String? {
    guard let first = notice.sections.first(where: { $0.heading != nil }), first.level == 1,
      !first.title.isEmpty
    else { return nil }
    return first.title
  }

  /// The tag of the notice's locale: the front matter's, else the path's.
  package var localeTag: String? { notice.locale?.description ?? canonicalPathLocale }
}
