import NoticeModel

/// `disclosure/caloppa-review`: the process to review and change data is not described.
enum CalOPPAReview: DisclosureRule {
  static let disclosure = Disclosure.caloppaReview
  static let absence = "the process to review and change data is not described"
  static let label = "no way to review or change"
  static let help =
    "describe how readers can review and ask for changes of what is held about them"

  static let metadata = RuleMetadata(
    id: "disclosure/caloppa-review",
    summary: "the process to review and change data is not described",
    severity: .error,
    why: """
      An operator that lets visitors review and change what is held about them describes the \
      process in its notice.
      """,
    sources: [
      .caloppa("22575(b)(2)")
    ])
}
