import NoticeModel

/// `disclosure/lgpd-agents-responsibility`: nothing says for what the agents of processing are responsible.
enum LGPDAgentsResponsibility: DisclosureRule {
  static let disclosure = Disclosure.lgpdResponsibilities
  static let absence = "nothing says for what controller and operator are responsible"
  static let label = "no word of responsibilities"
  static let help =
    "say for what the controller and those who process for it are responsible"

  static let metadata = RuleMetadata(
    id: "disclosure/lgpd-agents-responsibility",
    summary: "nothing says for what the agents of processing are responsible",
    severity: .warning,
    why: """
      The reader has a right to be told the responsibilities of the agents that carry out the \
      processing.
      """,
    sources: [
      RuleSource("LGPD", "Art. 9 VI")
    ])
}
