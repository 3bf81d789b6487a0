import NoticeModel

/// `disclosure/right-objection`: the right to object is not named.
enum RightObjection: DisclosureRule {
  static let disclosure = Disclosure.rightObjection
  static let absence = "the right to object is not named"
  static let label = "no section or sentence names this right"
  static let help =
    "say, apart from the rest, that readers can object, and to marketing without a reason"

  static let metadata = RuleMetadata(
    id: "disclosure/right-objection", summary: "the right to object is not named",
    severity: .error,
    why: """
      The right to object is to be brought to the reader's attention explicitly, clearly and \
      separately from all else.
      """,
    sources: [
      .gdpr("Art. 13(2)(b)"),
      .gdpr("Art. 21(4)"),
      .ukGDPR("Art. 13(2)(b)"),
    ])
}
