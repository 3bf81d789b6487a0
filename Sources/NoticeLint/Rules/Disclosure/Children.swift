import NoticeModel

/// `disclosure/children`: nothing is said about children.
enum Children: DisclosureRule {
  static let disclosure = Disclosure.children
  static let absence = "the notice says nothing about children"
  static let label = "no age and no word about children's data"
  static let help =
    "say from which age the service may be used and what happens to younger children's data"

  static let metadata = RuleMetadata(
    id: "disclosure/children", summary: "nothing is said about children", severity: .error,
    why: """
      Children's data have a protection of their own, and parents look for it. A notice says from \
      which age the service may be used, and what happens to younger children's data.
      """,
    sources: [
      RuleSource("COPPA", "16 CFR 312.4"),
      RuleSource("GDPR", "Art. 8", url: LawURL.gdpr),
    ])
}
