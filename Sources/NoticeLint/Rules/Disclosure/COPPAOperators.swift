import NoticeModel

/// `disclosure/coppa-operators`: the operators are not named with their addresses.
enum COPPAOperators: DisclosureRule {
  static let disclosure = Disclosure.coppaOperators
  static let absence = "the notice does not name the operators with their addresses"
  static let label = "no name, address, number or e-mail address"
  static let help =
    "give the name, address, telephone number and e-mail address of the operators"

  static let metadata = RuleMetadata(
    id: "disclosure/coppa-operators", summary: "the operators are not named with their addresses",
    severity: .error,
    why: """
      Parents must be able to reach those who collect data of their children: by name, address, \
      telephone and e-mail.
      """,
    sources: [
      RuleSource("COPPA", "16 CFR 312.4(d)(1)")
    ])
}
