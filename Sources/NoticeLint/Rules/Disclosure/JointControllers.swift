import NoticeModel

/// `disclosure/joint-controllers`: nothing says what joint controllers have agreed.
enum JointControllers: DisclosureRule {
  static let disclosure = Disclosure.jointControllers
  static let absence = "the notice does not say what the joint controllers have agreed"
  static let label = "no word of an arrangement"
  static let help =
    "give the essence of the arrangement: who answers requests, who informs, whom to contact"

  static let metadata = RuleMetadata(
    id: "disclosure/joint-controllers", summary: "nothing says what joint controllers have agreed",
    severity: .error,
    why: """
      Where several decide together about purposes and means, the reader must be told the essence \
      of their arrangement, and may turn to each of them.
      """,
    sources: [
      .gdpr("Art. 26(2)"),
      .ukGDPR("Art. 26(2)"),
    ])
}
