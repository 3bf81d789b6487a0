import NoticeModel

/// `disclosure/ccpa-limit-sensitive`: the right to limit the use of sensitive data is not named.
enum CCPALimitSensitive: DisclosureRule {
  static let disclosure = Disclosure.ccpaLimit
  static let absence = "the right to limit the use of sensitive data is not named"
  static let label = "no way to limit, and no denial"
  static let help =
    "name the right to limit, with its link, or say that sensitive data is used for nothing else"

  static let metadata = RuleMetadata(
    id: "disclosure/ccpa-limit-sensitive",
    summary: "the right to limit the use of sensitive data is not named",
    severity: .error,
    why: """
      Who uses sensitive personal information for more than the permitted purposes must let \
      consumers in California limit that use.
      """,
    sources: [
      .ccpa("1798.121"),
      .ccpaRegulations("7011(e)(2)"),
      .ccpaRegulations("7014"),
      .ccpaRegulations("7027"),
    ])
}
