import NoticeModel

/// `disclosure/uk-complaint-to-controller`: nothing says how to complain to the controller.
enum UKComplaintToController: DisclosureRule {
  static let disclosure = Disclosure.ukComplaint
  static let absence = "the notice does not say how to complain to the controller"
  static let label = "no way to complain to the controller"
  static let help =
    "say how to complain to you first, such as by a form or an address"

  static let metadata = RuleMetadata(
    id: "disclosure/uk-complaint-to-controller",
    summary: "nothing says how to complain to the controller",
    severity: .warning,
    why: """
      Readers in the United Kingdom may complain to the controller, who makes this easy, such as \
      by a form, and acknowledges a complaint within 30 days.
      """,
    sources: [
      .ukDataProtectionAct("164A")
    ])
}
