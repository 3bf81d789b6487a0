import NoticeModel

/// `disclosure/recipients`: nothing says who receives the data.
enum Recipients: DisclosureRule {
  static let disclosure = Disclosure.recipients
  static let absence = "the notice does not say who receives the data"
  static let label = "no recipient in the whole text, and no denial"
  static let help =
    "name the recipients or their categories, or say that data are not shared"

  static let metadata = RuleMetadata(
    id: "disclosure/recipients", summary: "nothing says who receives the data", severity: .error,
    why: """
      Readers must know who gets their data, by name or by category, or that nobody does.
      """,
    sources: [
      RuleSource("GDPR", "Art. 13(1)(e)", url: LawURL.gdpr),
      RuleSource("Cal. Bus. & Prof. Code", "22575(b)(1)"),
      RuleSource("LGPD", "Art. 9 V"),
    ])
}
