import NoticeModel
import NoticeParity
import SourceText

/// `parity/front-matter`: front matter that does not answer to the source's.
enum ParityFrontMatter: PairRule {
  enum Case: Sendable {
    /// A value that is to be the same in all languages.
    case differs(key: String, source: Located<String>)
    /// A key that the source has.
    case missing(key: String, source: Located<String>)
    /// A title in the source's language.
    case untranslatedTitle(Located<String>)
  }

  static let metadata = RuleMetadata(
    id: "parity/front-matter",
    summary: "front matter whose slug, dates or version differ, or whose title is not translated",
    severity: .error,
    why: """
      The slug, the dates and the version are one notice's in all languages: a translation with \
      another date says that another text holds. The title is what readers see in lists and in the \
      browser, and is translated.
      """,
    qualityIssueType: "inconsistent-entities", fix: .unsafe)

  static func check(_ subject: PairSubject, _ options: RuleOptions) -> [PairOccurrence<Case>] {
    let source = subject.source.notice.metadata
    let translation = subject.translation.notice.metadata
    guard let place = translation.keys.first?.span else { return [] }
    var occurrences: [PairOccurrence<Case>] = []
    let values = [
      ("slug", source.slug, translation.slug),
      ("effective", source.effective, translation.effective),
      ("updated", source.updated, translation.updated),
      ("version", source.version, translation.version),
    ]
    for (key, wanted, own) in values {
      guard let wanted, !wanted.value.isEmpty else { continue }
      guard let own else {
        // Each notice needs a slug of its own, which another rule asks for.
        if key != "slug" {
          occurrences.append(PairOccurrence(.missing(key: key, source: wanted), at: place))
        }
        continue
      }
      guard !areEqual(wanted.value, own.value) else { continue }
      occurrences.append(PairOccurrence(.differs(key: key, source: wanted), at: own.span))
    }
    if let wanted = source.title, let own = translation.title, wanted.value == own.value,
      isTranslatedElsewhere(subject)
    {
      occurrences.append(PairOccurrence(.untranslatedTitle(wanted), at: own.span))
    }
    return occurrences
  }

  private static func areEqual(_ one: String, _ other: String) -> Bool {
    if one == other { return true }
    guard let first = CalendarDate(iso8601: one), let second = CalendarDate(iso8601: other) else {
      return false
    }
    return first == second
  }

  /// Whether the two have different languages and different main headings, so that an equal title was
  /// not meant to be a name.
  private static func isTranslatedElsewhere(_ subject: PairSubject) -> Bool {
    guard let source = subject.source.notice.locale, let own = subject.translation.notice.locale,
      source.language != own.language, let heading = subject.source.firstTitle,
      let ownHeading = subject.translation.firstTitle
    else { return false }
    return heading != ownHeading
  }

  static func describe(_ occurrence: PairOccurrence<Case>, in subject: PairSubject) -> Wording {
    switch occurrence.found {
    case .differs(let key, let source):
      return Wording(
        "`\(key)` is not the source's", label: "the source has `\(clipped(source.value))`",
        help: "write the source's value, or update the translation if it is behind",
        related: [subject.source.related("the source's `\(key)`", source.span)],
        fixes: [
          Fix(
            "write `\(source.value)`", .unsafe,
            [TextEdit(occurrence.span, subject.source.source.text(of: source.span))])
        ],
        severity: key == "slug" || key == "version" ? .warning : nil)
    case .missing(let key, let source):
      return Wording(
        "`\(key)` is missing, the source has it", label: "no `\(key)` in this front matter",
        help: "add `\(key): \(source.value)`",
        related: [subject.source.related("the source's `\(key)`", source.span)],
        severity: .warning)
    case .untranslatedTitle(let source):
      return Wording(
        "the title is not translated", label: "the source's title",
        help: "translate it; the heading may serve as a model",
        related: [subject.source.related("the source's title", source.span)], severity: .warning)
    }
  }

  private static func clipped(_ text: String) -> String { FrontMatterText.clipped(text, to: 30) }
}
