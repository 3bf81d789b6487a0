import NoticeModel
import SourceText

/// `front-matter/invalid-locale`: a locale that is no language tag.
enum InvalidLocale: Rule {
  /// The text, and the tag that was meant where it can be told.
  struct Case: Sendable {
    var text: String
    var meant: String?
  }

  static let metadata = RuleMetadata(
    id: "front-matter/invalid-locale",
    summary: "a `locale` that is no BCP 47 language tag",
    severity: .error,
    why: """
      The tag becomes the artifact's `lang`. Browsers and screen readers ignore one that is not \
      well-formed, and read the notice in the wrong voice.
      """,
    sources: [
      RuleSource("BCP 47", "section 2.1", url: "https://www.rfc-editor.org/info/bcp47"),
      RuleSource("WCAG 2.2", "3.1.1", url: "https://www.w3.org/TR/WCAG22/"),
    ],
    fix: .safe)

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    guard let locale = subject.notice.metadata.locale, LocaleTag(locale.value) == nil else {
      return []
    }
    let meant = LocaleTag(locale.value, allowsUnderscores: true)?.description
    return [Occurrence(Case(text: locale.value, meant: meant), at: locale.span)]
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let text = FrontMatterText.clipped(occurrence.found.text, to: 24)
    guard let meant = occurrence.found.meant else {
      return Wording(
        "the locale `\(text)` is no language tag", label: "not well-formed",
        help: "write a BCP 47 tag such as `de`, `pt-BR` or `zh-Hans`")
    }
    return Wording(
      "the locale `\(text)` is no language tag", label: "a tag joins its parts with `-`",
      help: "write `\(meant)`",
      fixes: [Fix("write `\(meant)`", .safe, [TextEdit(occurrence.span, meant)])])
  }
}
