import NoticeModel

/// `disclosure/transfer-safeguards`: data leave the country, and no safeguard is named.
enum TransferSafeguards: DisclosureRule {
  static let disclosure = Disclosure.transferSafeguards
  static let absence = "the notice names no safeguard for transfers abroad"
  static let label = "no clauses, decision, rules or framework"
  static let help =
    "name the adequacy decision, the clauses or the rules, and how to get a copy"

  static let metadata = RuleMetadata(
    id: "disclosure/transfer-safeguards",
    summary: "data leave the country, and no safeguard is named",
    severity: .error,
    why: """
      Data that leave the economic area must stay protected. The reader must be told by what, and \
      where a copy can be had.
      """,
    sources: [
      .gdpr("Art. 13(1)(f)"),
      RuleSource("FADP", "Art. 19(4)"),
    ])
}
