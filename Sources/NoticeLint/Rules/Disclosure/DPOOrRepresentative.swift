import NoticeModel

/// `disclosure/dpo-or-representative`: no data protection officer, representative or accountable person.
enum DPOOrRepresentative: DisclosureRule {
  static let disclosure = Disclosure.officer
  static let absence = "no data protection officer or representative is named"
  static let label = "no such role in the whole text"
  static let help =
    "name the officer or representative with a way to reach them"

  static let metadata = RuleMetadata(
    id: "disclosure/dpo-or-representative",
    summary: "no data protection officer, representative or accountable person", severity: .error,
    why: """
      Who answers for data protection inside an organisation, or for one abroad, must be reachable \
      where one is appointed or required.
      """,
    sources: [
      RuleSource("GDPR", "Art. 13(1)(b)", url: LawURL.gdpr),
      RuleSource("GDPR", "Art. 27", url: LawURL.gdpr),
      RuleSource("PIPEDA", "Schedule 1, 4.8.2(a)"),
    ])
}
