import NoticeModel

/// `disclosure/changes-to-notice`: nothing says how changes of the notice are announced.
enum ChangesToNotice: DisclosureRule {
  static let disclosure = Disclosure.changes
  static let absence = "the notice does not say how its changes are announced"
  static let label = "no word about changes"
  static let help =
    "say how readers learn of a change"

  static let metadata = RuleMetadata(
    id: "disclosure/changes-to-notice",
    summary: "nothing says how changes of the notice are announced", severity: .error,
    why: """
      A notice changes, and readers who agreed to one wording must learn of the next.
      """,
    sources: [
      RuleSource("Cal. Bus. & Prof. Code", "22575(b)(3)"),
      RuleSource("GDPR", "Art. 13(3)", url: LawURL.gdpr),
    ])
}
