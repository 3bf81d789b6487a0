import NoticeModel

/// `disclosure/minor-content-removal`: nothing says how minors can have their posts removed.
enum MinorContentRemoval: DisclosureRule {
  static let disclosure = Disclosure.minorContentRemoval
  static let absence = "nothing says how minors can have their posts removed"
  static let label = "no word of removal for users under 18"
  static let help =
    "say how registered users under 18 can remove their posts, or ask for it, and what may remain"

  static let metadata = RuleMetadata(
    id: "disclosure/minor-content-removal",
    summary: "nothing says how minors can have their posts removed",
    severity: .warning,
    why: """
      Registered users in California under 18 may remove what they posted, or ask for it, and are \
      to be told how.
      """,
    sources: [
      RuleSource("Cal. Bus. & Prof. Code", "22581")
    ])
}
