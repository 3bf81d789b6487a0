import NoticeModel

/// `disclosure/coppa-practices`: nothing says what is done with data of children.
enum COPPAPractices: DisclosureRule {
  static let disclosure = Disclosure.coppaPractices
  static let absence = "the notice does not say what is done with data of children"
  static let label = "no collection, use or disclosure"
  static let help =
    "say what is collected from children, how it is used, and to whom it is disclosed for what"

  static let metadata = RuleMetadata(
    id: "disclosure/coppa-practices", summary: "nothing says what is done with data of children",
    severity: .error,
    why: """
      A notice for a service directed to children says what is collected from them, how it is \
      used, and to which third parties it is disclosed for what purposes.
      """,
    sources: [
      RuleSource("COPPA", "16 CFR 312.4(d)(2)")
    ])
}
