import NoticeModel

/// `disclosure/right-erasure`: the right to have data erased is not named.
enum RightErasure: DisclosureRule {
  static let disclosure = Disclosure.rightErasure
  static let absence = "the right to have data erased is not named"
  static let label = "no section or sentence names this right"
  static let help =
    "say that readers can have data erased, and when"

  static let metadata = RuleMetadata(
    id: "disclosure/right-erasure", summary: "the right to have data erased is not named",
    severity: .error,
    why: """
      Each right is to be named, so that a reader knows what can be asked for. A general word \
      about rights names none.
      """,
    sources: [
      .gdpr("Art. 13(2)(b)"),
      .gdpr("Art. 17"),
      .ukGDPR("Art. 13(2)(b)"),
    ])
}
