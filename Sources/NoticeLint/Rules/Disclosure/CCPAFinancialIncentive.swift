import NoticeModel

/// `disclosure/ccpa-financial-incentive`: something is offered for data, and its terms are not given.
enum CCPAFinancialIncentive: DisclosureRule {
  static let disclosure = Disclosure.ccpaFinancialIncentive
  static let absence = "the terms of the financial incentive are not given"
  static let label = "no word of an incentive and its terms"
  static let help =
    "give the terms of the incentive, the value of the data, and how to opt in and withdraw"

  static let metadata = RuleMetadata(
    id: "disclosure/ccpa-financial-incentive",
    summary: "something is offered for data, and its terms are not given",
    severity: .warning,
    why: """
      Who offers a price or a service in exchange for personal information gives notice of the \
      terms, and enters the consumer only with consent.
      """,
    sources: [
      .ccpa("1798.125(b)"),
      .ccpaRegulations("7016"),
    ])
}
