import NoticeModel

/// `disclosure/security`: nothing says how data are protected.
enum Security: DisclosureRule {
  static let disclosure = Disclosure.security
  static let absence = "the notice does not say how data is protected"
  static let label = "no measure and no undertaking in the whole text"
  static let help =
    "name measures such as encryption or access controls"

  static let metadata = RuleMetadata(
    id: "disclosure/security", summary: "nothing says how data are protected", severity: .error,
    why: """
      Readers entrust their data to somebody. Several laws want the measures to be named, and the \
      app stores do as well.
      """,
    sources: [
      RuleSource("APPI", "Art. 32"),
      RuleSource("PIPEDA", "Schedule 1, 4.7"),
    ])
}
