import NoticeModel

/// `disclosure/lgpd-encarregado`: the encarregado is not named with a way to reach them.
enum LGPDEncarregado: DisclosureRule {
  static let disclosure = Disclosure.lgpdOfficer
  static let absence = "the encarregado is not named with a way to reach them"
  static let label = "no encarregado and no officer"
  static let help =
    "name the encarregado, and give an address"

  static let metadata = RuleMetadata(
    id: "disclosure/lgpd-encarregado",
    summary: "the encarregado is not named with a way to reach them",
    severity: .error,
    why: """
      Identity and contact of the encarregado are published, clearly and objectively, preferably \
      on the controller's site.
      """,
    sources: [
      RuleSource("LGPD", "Art. 41(1)")
    ])
}
