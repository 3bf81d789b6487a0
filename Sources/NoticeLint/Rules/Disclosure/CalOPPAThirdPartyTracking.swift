import NoticeModel

/// `disclosure/caloppa-third-party-tracking`: nothing says whether others track readers across sites.
enum CalOPPAThirdPartyTracking: DisclosureRule {
  static let disclosure = Disclosure.caloppaThirdPartyTracking
  static let absence = "nothing says whether others track readers across sites"
  static let label = "neither a statement nor a denial"
  static let help =
    "say whether other parties may follow a reader's activities over time and across sites"

  static let metadata = RuleMetadata(
    id: "disclosure/caloppa-third-party-tracking",
    summary: "nothing says whether others track readers across sites",
    severity: .error,
    why: """
      The notice discloses whether other parties may collect personal information about a \
      visitor's online activities over time and across different sites.
      """,
    sources: [
      .caloppa("22575(b)(6)")
    ])
}
