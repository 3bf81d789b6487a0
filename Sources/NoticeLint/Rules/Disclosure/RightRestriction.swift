import NoticeModel

/// `disclosure/right-restriction`: the right to restrict processing is not named.
enum RightRestriction: DisclosureRule {
  static let disclosure = Disclosure.rightRestriction
  static let absence = "the right to restrict processing is not named"
  static let label = "no section or sentence names this right"
  static let help =
    "say that readers can have the processing restricted"

  static let metadata = RuleMetadata(
    id: "disclosure/right-restriction", summary: "the right to restrict processing is not named",
    severity: .error,
    why: """
      Each right is to be named, so that a reader knows what can be asked for. A general word \
      about rights names none.
      """,
    sources: [
      .gdpr("Art. 13(2)(b)"),
      .gdpr("Art. 18"),
      .ukGDPR("Art. 13(2)(b)"),
    ])
}
