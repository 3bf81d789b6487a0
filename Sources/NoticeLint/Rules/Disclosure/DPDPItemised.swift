import NoticeModel

/// `disclosure/dpdp-itemised`: data and purpose are not itemised.
enum DPDPItemised: DisclosureRule {
  static let disclosure = Disclosure.dpdpItemised
  static let absence = "the notice does not itemise data and purpose"
  static let label = "no items, purpose, withdrawal or complaint"
  static let help =
    "itemise the data with its purpose, and say how to withdraw consent and complain to the Board"

  static let metadata = RuleMetadata(
    id: "disclosure/dpdp-itemised", summary: "data and purpose are not itemised",
    severity: .error,
    why: """
      An Indian notice itemises the personal data and the specified purpose, and says how consent \
      is withdrawn, rights are exercised and a complaint is made to the Board.
      """,
    sources: [
      RuleSource("DPDP Act", "s. 5(1)"),
      RuleSource("DPDP Rules 2025", "r. 3"),
    ])
}
