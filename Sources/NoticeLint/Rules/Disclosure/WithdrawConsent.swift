import NoticeModel

/// `disclosure/withdraw-consent`: nothing says that consent can be withdrawn.
enum WithdrawConsent: DisclosureRule {
  static let disclosure = Disclosure.consentWithdrawal
  static let absence = "the notice does not say that consent can be withdrawn"
  static let label = "no word of withdrawing consent"
  static let help =
    "say that consent can be withdrawn at any time, and how"

  static let metadata = RuleMetadata(
    id: "disclosure/withdraw-consent", summary: "nothing says that consent can be withdrawn",
    severity: .error,
    why: """
      Consent that cannot be taken back is none. Where data are processed on its basis, the reader \
      must be told that it can be withdrawn at any time.
      """,
    sources: [
      RuleSource("GDPR", "Art. 13(2)(c)", url: LawURL.gdpr),
      RuleSource("GDPR", "Art. 7(3)", url: LawURL.gdpr),
      RuleSource("LGPD", "Art. 18 IX"),
    ])
}
