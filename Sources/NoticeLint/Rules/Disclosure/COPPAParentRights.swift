import NoticeModel

/// `disclosure/coppa-parent-rights`: the rights of parents are not named.
enum COPPAParentRights: DisclosureRule {
  static let disclosure = Disclosure.coppaParentRights
  static let absence = "the rights of parents are not named"
  static let label = "no review, no deletion and no refusal"
  static let help =
    "say that parents can review and delete data, refuse further collection, and how"

  static let metadata = RuleMetadata(
    id: "disclosure/coppa-parent-rights", summary: "the rights of parents are not named",
    severity: .error,
    why: """
      Parents may review what was collected from their child, have it deleted, and refuse that \
      more is collected or used. The notice says so, and how.
      """,
    sources: [
      RuleSource("COPPA", "16 CFR 312.4(d)"),
      RuleSource("COPPA", "16 CFR 312.6(a)"),
    ])
}
