import NoticeModel

/// `disclosure/right-portability`: the right to data portability is not named.
enum RightPortability: DisclosureRule {
  static let disclosure = Disclosure.rightPortability
  static let absence = "the right to data portability is not named"
  static let label = "no section or sentence names this right"
  static let help =
    "say that readers can get their data in a machine-readable format, or have it moved"

  static let metadata = RuleMetadata(
    id: "disclosure/right-portability", summary: "the right to data portability is not named",
    severity: .error,
    why: """
      Where data is processed by automated means on the basis of consent or a contract, the reader \
      can take it along, and must be told so.
      """,
    sources: [
      .gdpr("Art. 13(2)(b)"),
      .gdpr("Art. 20"),
      .ukGDPR("Art. 13(2)(b)"),
    ])
}
