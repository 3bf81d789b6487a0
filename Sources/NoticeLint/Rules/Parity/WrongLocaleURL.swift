import NoticeParity
import SourceText

/// `parity/wrong-locale-url`: a link to the right page in a language that is not the reader's.
enum WrongLocaleURL: PairRule {
  static let metadata = RuleMetadata(
    id: "parity/wrong-locale-url",
    summary: "a link to the right page in a language that is not the reader's",
    severity: .warning,
    why: """
      An address such as `/en-US/privacy/` in a German notice sends its readers to the English page, \
      where the source leaves it to the site to choose the language. Where the source's own address \
      names its locale, the translation's is to name its own; that is a note, since the page may exist \
      in one language only.
      """,
    qualityIssueType: "locale-violation",
    fix: .unsafe)

  static func check(
    _ subject: PairSubject, _ options: RuleOptions
  ) -> [PairOccurrence<LinkDifference>] {
    subject.linkDifferences { kind in
      switch kind {
      case .wrongLocale, .hardcodedLocale: true
      default: false
      }
    }
  }

  static func describe(
    _ occurrence: PairOccurrence<LinkDifference>, in subject: PairSubject
  ) -> Wording {
    let difference = occurrence.found
    switch difference.kind {
    case .hardcodedLocale(let part):
      return Wording(
        "the link leads to the page in the source's language",
        label: "`\(part.text)` is the source's locale",
        help: "lead to the page in this language, if there is one",
        related: [subject.related(difference)], severity: .note)
    case .wrongLocale(let part, let sourceNamesOne):
      return Wording(
        "the link leads to the page for `\(part.text)`",
        label: "`\(part.text)` is not this notice's locale",
        help: "leave the locale out as the source does, or name this notice's",
        related: [subject.related(difference)],
        fixes: sourceNamesOne
          ? subject.ownLocale(difference, in: part) : subject.sourceDestination(difference))
    default: return Wording("the link leads to another language")
    }
  }
}
