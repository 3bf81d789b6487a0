import SourceText

/// `markup/spaced-emphasis`: emphasis that stayed text, because a blank stands on its inner side.
enum SpacedEmphasis: Rule {
  static let metadata = RuleMetadata(
    id: "markup/spaced-emphasis",
    summary: "emphasis with a blank on its inner side",
    severity: .warning,
    why: """
      `**` and the like make emphasis only where they touch the words that they enclose. With a \
      blank between, readers see the asterisks.
      """,
    sources: [
      RuleSource("CommonMark 0.31.2", "section 6.2", url: "https://spec.commonmark.org/0.31.2/")
    ],
    fix: .safe)

  static func check(
    _ subject: LintSubject, _ options: RuleOptions
  ) -> [Occurrence<LiteralEmphasis>] {
    subject.nearMisses(.emphasisWithBlankInside).map {
      Occurrence(LiteralEmphasis($0, subject.source), at: $0.span)
    }
  }

  static func describe(
    _ occurrence: Occurrence<LiteralEmphasis>, in subject: LintSubject
  ) -> Wording {
    let found = occurrence.found
    return Wording(
      "`\(found.marks)` with a blank on its inner side makes no emphasis",
      label: "printed as it stands", help: "take the blank inside away",
      related: [subject.related("the other end", found.closer)],
      fixes: found.unblanked.map { [Fix("take the blanks inside away", .safe, $0)] } ?? [])
  }
}
