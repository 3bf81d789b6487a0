import NoticeModel

/// `disclosure/sale-opt-out`: nothing says whether data are sold.
enum SaleOptOut: DisclosureRule {
  static let disclosure = Disclosure.sale
  static let absence = "the notice does not say whether data is sold"
  static let label = "no sale, no denial and no way to opt out"
  static let help =
    "say whether data are sold or shared for advertising and, if so, how to stop it"

  static let metadata = RuleMetadata(
    id: "disclosure/sale-opt-out", summary: "nothing says whether data are sold", severity: .error,
    why: """
      Readers in California and other states may forbid the sale of their data, and must be told \
      whether there is one. A denial is a disclosure, too.
      """,
    sources: [
      RuleSource("CCPA", "Cal. Civ. Code 1798.120"),
      RuleSource("CCPA", "Cal. Civ. Code 1798.130(a)(5)(C)"),
    ])
}
