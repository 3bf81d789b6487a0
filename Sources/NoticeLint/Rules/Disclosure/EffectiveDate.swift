import NoticeModel

/// `disclosure/effective-date`: no date from which the notice holds.
enum EffectiveDate: DisclosureRule {
  static let disclosure = Disclosure.effectiveDate
  static let absence = "the notice has no date"
  static let label = "no date beside words such as \"effective\" or \"last updated\""
  static let help =
    "write the day from which the notice holds, or of its last change"

  static let metadata = RuleMetadata(
    id: "disclosure/effective-date", summary: "no date from which the notice holds",
    severity: .error,
    why: """
      Only a date tells readers which wording holds, and whether anybody has looked at it lately.
      """,
    sources: [
      RuleSource("Cal. Bus. & Prof. Code", "22575(b)(4)"),
      RuleSource("11 CCR", "7011(e)(4)"),
    ])
}
