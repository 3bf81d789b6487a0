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

  struct Case: Sendable {
    /// The first place.
    var first: LiteralEmphasis
    /// Other places of the same marks: a habit of the author is one finding.
    var others: [LiteralEmphasis]
  }

  /// From how many places on the same marks are a habit.
  private static let habit = 3

  static func check(_ subject: LintSubject, _ options: RuleOptions) -> [Occurrence<Case>] {
    let found = subject.nearMisses(.emphasisBesideLetters).map {
      LiteralEmphasis($0, subject.source)
    }
    let byMarks = Dictionary(grouping: found, by: \.marks)
    return byMarks.values.flatMap { places -> [Occurrence<Case>] in
      guard places.count >= habit else {
        return places.map { Occurrence(Case(first: $0, others: []), at: $0.opener) }
      }
      let grouped = Case(first: places[0], others: Array(places.dropFirst()))
      return [Occurrence(grouped, at: places[0].opener)]
    }.sorted { $0.span < $1.span }
  }

  static func describe(_ occurrence: Occurrence<Case>, in subject: LintSubject) -> Wording {
    let found = occurrence.found.first
    let others = occurrence.found.others
    let help =
      switch found.freed?.applicability {
      case .unsafe: "put a blank between the marks and the letter that touches them"
      case .safe where found.marks.hasPrefix("_"): "write `*` instead of `_`"
      case .safe: "put the punctuation outside the marks"
      default: "put the marks where a blank or punctuation stands outside them"
      }
    let count = others.count + 1
    return Wording(
      others.isEmpty
        ? "`\(found.marks)` makes no emphasis beside this text"
        : "in \(count) places `\(found.marks)` makes no emphasis beside its text",
      label: "printed as it stands", help: help,
      related: [subject.related("the other end", found.closer)]
        + others.prefix(5).map { subject.related("here too", $0.opener) },
      fixes: fix(found, others))
  }

  /// One fix for all places, as safe as the least safe of them.
  private static func fix(_ first: LiteralEmphasis, _ others: [LiteralEmphasis]) -> [Fix] {
    guard var fix = first.freed else { return [] }
    for other in others {
      guard let further = other.freed else { return [] }
      if further.applicability == .unsafe { fix.applicability = .unsafe }
      fix.edits += further.edits
    }
    return [fix]
  }
}
