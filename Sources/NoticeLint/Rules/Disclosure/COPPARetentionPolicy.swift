import NoticeModel

/// `disclosure/coppa-retention-policy`: the notice has no retention policy for data of children.
enum COPPARetentionPolicy: DisclosureRule {
  static let disclosure = Disclosure.coppaRetentionPolicy
  static let absence = "the notice has no retention policy for data of children"
  static let label = "no period for data of children"
  static let help =
    "say why data of children is kept, and when it is deleted"

  static let metadata = RuleMetadata(
    id: "disclosure/coppa-retention-policy",
    summary: "the notice has no retention policy for data of children",
    severity: .error,
    why: """
      The notice holds the written retention policy for children's data: the purposes, the \
      business need, and a timeframe for deletion.
      """,
    sources: [
      RuleSource("COPPA", "16 CFR 312.10"),
      RuleSource("COPPA", "16 CFR 312.4(d)(2)"),
    ])
}
