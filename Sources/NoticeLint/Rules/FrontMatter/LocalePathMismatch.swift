import NoticeModel
import SourceText

/// `front-matter/locale-path-mismatch`: the file stands in another locale's place.
enum LocalePathMismatch: Rule {
  /// The two tags in canonical form, and whether one only says more than the other.
  struct Case: Sendable {
    var stated: String
    var path: String
    var isRefinement: Bool
  }

  static let metadata = RuleMetadata(
    id: "front-matter/locale-path-mismatch",
    summary: "a `locale` that is not the one in the file's path",
    severity: .error,
    why: """
      Translations are found by their path and published by their `locale`. Where the two differ, \
      one language appears under the other's name, mostly after a file was copied.
      """,
    sources: [RuleSource("WCAG 2.2", "3.1.1", url: "https://www.w3.org/TR/WCAG22/")])

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    guard let locale = subject.notice.metadata.locale, let stated = LocaleTag(locale.value),
      let text = subject.pathLocale, let path = LocaleTag(text, allowsUnderscores: true),
      stated != path
    else { return [] }
    let found = Case(
      stated: stated.description, path: path.description,
      isRefinement: refines(stated, path) || refines(path, stated))
    return [Occurrence(found, at: locale.span)]
  }

  /// Whether one tag says the same as the other and more: `pt-BR` and `pt`.
  private static func refines(_ finer: LocaleTag, _ coarser: LocaleTag) -> Bool {
    finer.description.hasPrefix(coarser.description + "-")
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let found = occurrence.found
    return Wording(
      "the notice is `\(found.stated)` in the folder of `\(found.path)`",
      label: "the path says `\(found.path)`",
      help: "write `locale: \(found.path)`, or move the file",
      severity: found.isRefinement ? .warning : nil)
  }
}
