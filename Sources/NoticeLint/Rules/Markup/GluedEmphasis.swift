import SourceText

/// `markup/glued-emphasis`: emphasis that stayed text, because of the letters or marks beside it.
enum GluedEmphasis: Rule {
  static let metadata = RuleMetadata(
    id: "markup/glued-emphasis",
    summary: "emphasis that stays text because of what touches it",
    severity: .warning,
    why: """
      `_` makes no emphasis inside a word, and in Chinese and Japanese a whole line is one. `**` \
      does not end behind a punctuation mark with a letter at once behind it. Readers then see the \
      asterisks or underscores.
      """,
    sources: [
      RuleSource("CommonMark 0.31.2", "section 6.2", url: "https://spec.commonmark.org/0.31.2/")
    ],
    fix: .safe)

  static func check(
    _ subject: LintSubject, _ options: RuleOptions
  ) -> [Occurrence<LiteralEmphasis>] {
    subject.nearMisses(.emphasisBesideLetters).map {
      Occurrence(LiteralEmphasis($0, subject.source), at: $0.span)
    }
  }

  static func describe(
    _ occurrence: Occurrence<LiteralEmphasis>, in subject: LintSubject
  ) -> Wording {
    let found = occurrence.found
    let help =
      switch found.freed?.applicability {
      case .unsafe: "put a blank between the marks and the letter that touches them"
      case .safe where found.marks.hasPrefix("_"): "write `*` instead of `_`"
      case .safe: "put the punctuation outside the marks"
      default: "put the marks where a blank or punctuation stands outside them"
      }
    return Wording(
      "`\(found.marks)` makes no emphasis beside this text", label: "printed as it stands",
      help: help, related: [subject.related("the other end", found.closer)],
      fixes: found.freed.map { [$0] } ?? [])
  }
}
