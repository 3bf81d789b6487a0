import NoticeModel

/// `disclosure/shine-the-light`: nothing says how to ask about disclosures for direct marketing.
enum ShineTheLight: DisclosureRule {
  static let disclosure = Disclosure.shineTheLight
  static let absence = "nothing says how to ask about disclosures for direct marketing"
  static let label = "no such request, no choice and no denial"
  static let help =
    "say how customers in California can ask to whom data was disclosed for direct marketing"

  static let metadata = RuleMetadata(
    id: "disclosure/shine-the-light",
    summary: "nothing says how to ask about disclosures for direct marketing",
    severity: .warning,
    why: """
      Customers in California may ask once a year what was disclosed to third parties for their \
      direct marketing, unless they are given a choice.
      """,
    sources: [
      RuleSource("Cal. Civ. Code", "1798.83")
    ])
}
