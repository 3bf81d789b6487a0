import NoticeModel

/// `disclosure/ccpa-collected-12m`: no list of the categories collected in the last 12 months.
enum CCPACollected12m: DisclosureRule {
  static let disclosure = Disclosure.ccpaCollected
  static let absence = "no list of what was collected in the preceding 12 months"
  static let label = "names no period of 12 months"
  static let help =
    "list the statutory categories that were collected in the preceding 12 months"

  static let metadata = RuleMetadata(
    id: "disclosure/ccpa-collected-12m",
    summary: "no list of the categories collected in the last 12 months",
    severity: .error,
    why: """
      A notice for California lists the categories of personal information that were collected in \
      the preceding 12 months, in the terms of the statute.
      """,
    sources: [
      .ccpaRegulations("7011(e)(1)(A)"),
      .ccpa("1798.130(a)(5)(B)"),
    ])
}
