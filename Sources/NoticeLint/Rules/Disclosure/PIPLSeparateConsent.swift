import NoticeModel

/// `disclosure/pipl-separate-consent`: nothing says for what separate consent is asked.
enum PIPLSeparateConsent: DisclosureRule {
  static let disclosure = Disclosure.piplSeparateConsent
  static let absence = "nothing says for what separate consent is asked"
  static let label = "no word of separate consent"
  static let help =
    "say where separate consent is asked: for sharing, sensitive data and transfers abroad"

  static let metadata = RuleMetadata(
    id: "disclosure/pipl-separate-consent",
    summary: "nothing says for what separate consent is asked",
    severity: .warning,
    why: """
      Chinese law asks for separate consent before personal information is given to others, before \
      sensitive information is processed, and before it goes abroad.
      """,
    sources: [
      RuleSource("PIPL", "Art. 23"),
      RuleSource("PIPL", "Art. 29"),
      RuleSource("PIPL", "Art. 39"),
    ])
}
