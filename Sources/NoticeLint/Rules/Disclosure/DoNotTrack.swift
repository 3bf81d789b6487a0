import NoticeModel

/// `disclosure/do-not-track`: nothing says what is done about browser signals.
enum DoNotTrack: DisclosureRule {
  static let disclosure = Disclosure.doNotTrack
  static let absence = "the notice does not say what it does about Do Not Track"
  static let label = "no word of the signal in the whole text"
  static let help =
    "say whether Do Not Track and Global Privacy Control signals are honoured"

  static let metadata = RuleMetadata(
    id: "disclosure/do-not-track", summary: "nothing says what is done about browser signals",
    severity: .error,
    why: """
      Browsers can tell a site that their user does not want to be followed. California wants to \
      know what the site makes of it.
      """,
    sources: [
      RuleSource("Cal. Bus. & Prof. Code", "22575(b)(5)"),
      RuleSource("11 CCR", "7025"),
    ])
}
