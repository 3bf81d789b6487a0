import NoticeModel

/// `disclosure/play-privacy-contact`: no point of contact for questions about privacy.
enum PlayPrivacyContact: DisclosureRule {
  static let disclosure = Disclosure.playContact
  static let absence = "no point of contact for questions about privacy"
  static let label = "no address or form for privacy"
  static let help =
    "name a contact for privacy, or another way to submit questions"

  static let metadata = RuleMetadata(
    id: "disclosure/play-privacy-contact",
    summary: "no point of contact for questions about privacy",
    severity: .error,
    why: """
      Google Play asks for a privacy point of contact or a mechanism to submit inquiries.
      """,
    sources: [
      RuleSource("Google Play User Data policy", "Privacy Policy")
    ])
}
