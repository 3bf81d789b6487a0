import NoticeModel
import SourceText

/// `front-matter/locale-path-mismatch`: the file stands in another locale's place.
enum LocalePathMismatch: Rule {
  enum Case: Sendable {
    /// The two tags in canonical form, and whether one only says more than the other.
    case mismatch(stated: String, path: String, isRefinement: Bool)
    /// The folder's name is no language's.
    case noLanguage(folder: String)
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
    guard let text = subject.pathLocale else { return [] }
    guard let path = LocaleTag(text, allowsUnderscores: true), isPlausible(path) else {
      let place =
        subject.notice.metadata.locale?.span ?? SourceSpan(0, min(1, subject.source.bytes.count))
      return [Occurrence(.noLanguage(folder: text), at: place)]
    }
    guard let locale = subject.notice.metadata.locale, let stated = LocaleTag(locale.value),
      stated != path
    else { return [] }
    let found = Case.mismatch(
      stated: stated.description, path: path.description,
      isRefinement: refines(stated, path) || refines(path, stated))
    return [Occurrence(found, at: locale.span)]
  }

  /// RFC 5646 keeps words of four to eight letters for languages to come.
  private static func isPlausible(_ tag: LocaleTag) -> Bool {
    tag.isGrandfathered || tag.language.utf8.count <= 3
  }

  /// Whether one tag says the same as the other and more: `pt-BR` and `pt`.
  private static func refines(_ finer: LocaleTag, _ coarser: LocaleTag) -> Bool {
    finer.description.hasPrefix(coarser.description + "-")
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    switch occurrence.found {
    case .mismatch(let stated, let path, let isRefinement):
      return Wording(
        "the notice is `\(stated)` in the folder of `\(path)`",
        label: "the path says `\(path)`",
        help: "write `locale: \(path)`, or move the file",
        severity: isRefinement ? .warning : nil)
    case .noLanguage(let folder):
      return Wording(
        "the folder `\(folder)` is no language's, so the notice is in no set",
        label: "the notice is compared with nothing, and not built",
        help: "name the folder by a tag such as `de` or `pt-BR`, or exclude it in policyc.yml",
        severity: .warning)
    }
  }
}
