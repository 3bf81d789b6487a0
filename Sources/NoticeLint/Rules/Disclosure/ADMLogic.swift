import NoticeModel

/// `disclosure/adm-logic`: automated decisions are made, and not explained.
enum ADMLogic: DisclosureRule {
  static let disclosure = Disclosure.decisionLogic
  static let absence = "the notice does not explain the automated decisions"
  static let label = "no logic and no consequences"
  static let help =
    "explain what the decision depends on, and what it means for the reader"

  static let metadata = RuleMetadata(
    id: "disclosure/adm-logic", summary: "automated decisions are made, and not explained",
    severity: .error,
    why: """
      A reader about whom a machine decides must be told the logic involved, its significance and \
      the consequences that are envisaged.
      """,
    sources: [
      .gdpr("Art. 13(2)(f)"),
      RuleSource("Quebec P-39.1", "s. 12.1"),
    ])
}
