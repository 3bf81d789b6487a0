import NoticeModel

/// `disclosure/apple-third-party-protection`: nothing says that third parties protect data equally.
enum AppleThirdPartyProtection: DisclosureRule {
  static let disclosure = Disclosure.appleThirdParties
  static let absence = "nothing says that third parties protect data as the app does"
  static let label = "no word of equal protection"
  static let help =
    "confirm that third parties give data the same protection as the notice states"

  static let metadata = RuleMetadata(
    id: "disclosure/apple-third-party-protection",
    summary: "nothing says that third parties protect data equally",
    severity: .error,
    why: """
      The App Store asks the notice to confirm that each third party with access to user data \
      gives it the same or equal protection.
      """,
    sources: [
      RuleSource("App Review Guidelines", "5.1.1(i)")
    ])
}
