import NoticeModel

/// `disclosure/cookie-durations`: nothing says how long cookies last and who can read them.
enum CookieDurations: DisclosureRule {
  static let disclosure = Disclosure.cookieDurations
  static let absence = "the notice does not say how long cookies last"
  static let label = "no lifetime, and no word of who can read them"
  static let help =
    "give the lifetime of each cookie, and say whether third parties can access it"

  static let metadata = RuleMetadata(
    id: "disclosure/cookie-durations",
    summary: "nothing says how long cookies last and who can read them",
    severity: .warning,
    why: """
      Consent to cookies is informed only if the reader knows how long they last and whether third \
      parties can have access to them.
      """,
    sources: [
      .ePrivacy("Art. 5(3)"),
      .planet49,
    ])
}
