import NoticeModel

/// `disclosure/international-transfers`: nothing says whether data leave the country.
enum InternationalTransfers: DisclosureRule {
  static let disclosure = Disclosure.internationalTransfers
  static let absence = "the notice does not say whether data leaves the country"
  static let label = "no transfer and no denial in the whole text"
  static let help =
    "name the countries and the safeguard, or say that data stay in the country"

  static let metadata = RuleMetadata(
    id: "disclosure/international-transfers",
    summary: "nothing says whether data leave the country", severity: .error,
    why: """
      Data that leave the country or the economic area leave its law. Readers must know that, and \
      what protects the data there.
      """,
    sources: [
      RuleSource("GDPR", "Art. 13(1)(f)", url: LawURL.gdpr),
      RuleSource("FADP", "Art. 19(4)"),
      RuleSource("LGPD", "Art. 33"),
    ])
}
