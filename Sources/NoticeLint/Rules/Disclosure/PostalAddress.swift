import NoticeModel

/// `disclosure/postal-address`: no postal address of the controller.
enum PostalAddress: DisclosureRule {
  static let disclosure = Disclosure.postalAddress
  static let absence = "the notice gives no postal address"
  static let label = "no street or box and town in the whole text"
  static let help =
    "give the address where the controller can be written to"

  static let metadata = RuleMetadata(
    id: "disclosure/postal-address", summary: "no postal address of the controller",
    severity: .error,
    why: """
      A letter is the way that works for everybody, and the one that some laws ask for by name.
      """,
    sources: [
      RuleSource("COPPA", "16 CFR 312.4(d)(1)"),
      RuleSource("APPI", "Art. 32(1)(i)"),
      RuleSource("EDPB", "WP260 rev.01, annex"),
    ])
}
