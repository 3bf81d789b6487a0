import NoticeModel

/// `disclosure/cookies-tracking`: nothing is said about cookies and trackers.
enum CookiesTracking: DisclosureRule {
  static let disclosure = Disclosure.cookies
  static let absence = "the notice says nothing about cookies or trackers"
  static let label = "no cookie, identifier or tracker, and no denial"
  static let help =
    "say which cookies or trackers are used and how to refuse them, or that none are"

  static let metadata = RuleMetadata(
    id: "disclosure/cookies-tracking", summary: "nothing is said about cookies and trackers",
    severity: .error,
    why: """
      What is stored on a reader's device or follows them needs their knowledge, and mostly their \
      consent. Where nothing does, one sentence says so.
      """,
    sources: [
      RuleSource("ePrivacy Directive", "Art. 5(3)"),
      RuleSource("Cal. Bus. & Prof. Code", "22575(b)(6)"),
    ])
}
