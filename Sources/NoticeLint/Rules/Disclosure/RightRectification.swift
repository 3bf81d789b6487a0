import NoticeModel

/// `disclosure/right-rectification`: the right to have data corrected is not named.
enum RightRectification: DisclosureRule {
  static let disclosure = Disclosure.rightRectification
  static let absence = "the right to have data corrected is not named"
  static let label = "no section or sentence names this right"
  static let help =
    "say that readers can have wrong data corrected and incomplete data completed"

  static let metadata = RuleMetadata(
    id: "disclosure/right-rectification", summary: "the right to have data corrected is not named",
    severity: .error,
    why: """
      Each right is to be named, so that a reader knows what can be asked for. A general word \
      about rights names none.
      """,
    sources: [
      .gdpr("Art. 13(2)(b)"),
      .gdpr("Art. 16"),
      .ukGDPR("Art. 13(2)(b)"),
    ])
}
