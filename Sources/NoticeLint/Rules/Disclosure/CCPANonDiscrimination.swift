import NoticeModel

/// `disclosure/ccpa-non-discrimination`: nothing forbids retaliation for exercising rights.
enum CCPANonDiscrimination: DisclosureRule {
  static let disclosure = Disclosure.ccpaNonDiscrimination
  static let absence = "nothing says that exercising rights has no ill consequences"
  static let label = "no word of discrimination or retaliation"
  static let help =
    "say that nobody is treated worse for exercising a right"

  static let metadata = RuleMetadata(
    id: "disclosure/ccpa-non-discrimination",
    summary: "nothing forbids retaliation for exercising rights",
    severity: .error,
    why: """
      Consumers in California must not be treated worse for exercising their rights, and the \
      notice says so.
      """,
    sources: [
      .ccpa("1798.125"),
      .ccpaRegulations("7011(e)(2)"),
    ])
}
