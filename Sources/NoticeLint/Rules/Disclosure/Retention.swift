import NoticeModel

/// `disclosure/retention`: nothing says how long data are kept.
enum Retention: DisclosureRule {
  static let disclosure = Disclosure.retention
  static let absence = "the notice does not say how long data is kept"
  static let label = "no section or sentence gives a period or a criterion"
  static let help =
    "give a period such as 30 days, or an event such as the deletion of the account"

  static let metadata = RuleMetadata(
    id: "disclosure/retention", summary: "nothing says how long data are kept", severity: .error,
    why: """
      Data may be kept as long as they are needed. The reader must be told the period, or the \
      event that ends it.
      """,
    sources: [
      RuleSource("GDPR", "Art. 13(2)(a)", url: LawURL.gdpr),
      RuleSource("CCPA", "Cal. Civ. Code 1798.100(a)(3)"),
      RuleSource("COPPA", "16 CFR 312.10"),
    ])
}
