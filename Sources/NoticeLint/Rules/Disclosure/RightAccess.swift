import NoticeModel

/// `disclosure/right-access`: the right to access data is not named.
enum RightAccess: DisclosureRule {
  static let disclosure = Disclosure.rightAccess
  static let absence = "the right to access data is not named"
  static let label = "no section or sentence names this right"
  static let help =
    "say that readers can ask whether and which data is held, and get a copy"

  static let metadata = RuleMetadata(
    id: "disclosure/right-access", summary: "the right to access data is not named",
    severity: .error,
    why: """
      Each right is to be named, so that a reader knows what can be asked for. A general word \
      about rights names none.
      """,
    sources: [
      .gdpr("Art. 13(2)(b)"),
      .gdpr("Art. 15"),
      .ukGDPR("Art. 13(2)(b)"),
    ])
}
