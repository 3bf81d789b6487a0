import NoticeModel

/// `disclosure/ccpa-metrics`: the numbers of requests are not published.
enum CCPAMetrics: DisclosureRule {
  static let disclosure = Disclosure.ccpaMetrics
  static let absence = "the numbers of requests are not published"
  static let label = "no numbers and no link to them"
  static let help =
    "publish how many requests were received, complied with and denied, and the days they took"

  static let metadata = RuleMetadata(
    id: "disclosure/ccpa-metrics", summary: "the numbers of requests are not published",
    severity: .warning,
    why: """
      A business that handles the personal information of 10 million consumers or more in a year \
      publishes numbers about their requests in its notice, or links to them.
      """,
    sources: [
      .ccpaRegulations("7102")
    ])
}
