import NoticeModel

/// `disclosure/provision-required`: nothing says whether data must be given.
enum ProvisionRequired: DisclosureRule {
  static let disclosure = Disclosure.provisionRequired
  static let absence = "the notice does not say whether the reader must give data"
  static let label = "no word of a duty, nor of what follows without data"
  static let help =
    "say which data the law or a contract asks for, and what follows if they are not given"

  static let metadata = RuleMetadata(
    id: "disclosure/provision-required", summary: "nothing says whether data must be given",
    severity: .warning,
    why: """
      Readers must be told whether a law or a contract asks for the data, whether they are obliged \
      to give them, and what happens if they do not.
      """,
    sources: [
      .gdpr("Art. 13(2)(e)"),
      .ukGDPR("Art. 13(2)(e)"),
    ])
}
