import NoticeModel

/// `disclosure/qc-governance`: nothing tells of the policies that govern personal information.
enum QCGovernance: DisclosureRule {
  static let disclosure = Disclosure.quebecGovernance
  static let absence = "nothing tells of the policies that govern personal information"
  static let label = "no policies, roles or procedures"
  static let help =
    "describe the policies: roles of staff, keeping and destruction, and how complaints are handled"

  static let metadata = RuleMetadata(
    id: "disclosure/qc-governance",
    summary: "nothing tells of the policies that govern personal information",
    severity: .warning,
    why: """
      In Quebec, an enterprise publishes detailed information about its policies and practices for \
      personal information, in simple and clear terms.
      """,
    sources: [
      RuleSource("Quebec P-39.1", "s. 3.2")
    ])
}
