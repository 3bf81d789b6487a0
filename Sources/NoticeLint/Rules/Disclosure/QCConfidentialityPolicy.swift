import NoticeModel

/// `disclosure/qc-confidentiality-policy`: no confidentiality policy whose amendments are announced.
enum QCConfidentialityPolicy: DisclosureRule {
  static let disclosure = Disclosure.quebecConfidentialityPolicy
  static let absence = "neither a confidentiality policy nor its amendments are announced"
  static let label = "no policy and no word of amendments"
  static let help =
    "call it a confidentiality or privacy policy, and say how amendments are announced"

  static let metadata = RuleMetadata(
    id: "disclosure/qc-confidentiality-policy",
    summary: "no confidentiality policy whose amendments are announced",
    severity: .warning,
    why: """
      In Quebec, who collects personal information by technological means publishes a \
      confidentiality policy in simple and clear terms, and gives notice of any amendment.
      """,
    sources: [
      RuleSource("Quebec P-39.1", "s. 8.2")
    ])
}
