import NoticeModel

/// `disclosure/legal-basis`: no legal basis is named.
enum LegalBasis: DisclosureRule {
  static let disclosure = Disclosure.legalBasis
  static let absence = "the notice names no legal basis"
  static let label = "no contract, consent, obligation or legitimate interest as a basis"
  static let help =
    "name the basis of each purpose, such as consent or the performance of a contract"

  static let metadata = RuleMetadata(
    id: "disclosure/legal-basis", summary: "no legal basis is named", severity: .error,
    why: """
      Under European and Brazilian law data may be processed on one of a few bases only, and the \
      reader must be told which, and the interest where it is a legitimate one.
      """,
    sources: [
      RuleSource("GDPR", "Art. 13(1)(c) and (d)", url: LawURL.gdpr),
      RuleSource("LGPD", "Art. 7"),
    ])
}
