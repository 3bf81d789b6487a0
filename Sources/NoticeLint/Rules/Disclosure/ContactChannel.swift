import NoticeModel

/// `disclosure/contact-channel`: no way to reach the controller about privacy.
enum ContactChannel: DisclosureRule {
  static let disclosure = Disclosure.contactChannel
  static let absence = "the notice names no way to ask about privacy"
  static let label = "no address, number or form in the whole text"
  static let help =
    "name an e-mail address, a phone number, a postal address or a contact form"

  static let metadata = RuleMetadata(
    id: "disclosure/contact-channel", summary: "no way to reach the controller about privacy",
    severity: .error,
    why: """
      Readers who want to ask, object or complain need a way to reach the controller: an address, \
      a number or a form that can be used as it stands.
      """,
    sources: [
      RuleSource("GDPR", "Art. 13(1)(a)", url: LawURL.gdpr),
      RuleSource("11 CCR", "7011(e)(3)(J)"),
      RuleSource("PIPEDA", "Schedule 1, 4.8.2(a)"),
    ])
}
