import NoticeModel

/// `disclosure/ccpa-sold-shared-12m`: no statement on sales and sharing in the last 12 months.
enum CCPASoldShared12m: DisclosureRule {
  static let disclosure = Disclosure.ccpaSoldOrShared
  static let absence = "no statement on sales and sharing in the preceding 12 months"
  static let label = "neither a list nor a denial for 12 months"
  static let help =
    "list what was sold or shared in the preceding 12 months and with whom, or say that nothing was"

  static let metadata = RuleMetadata(
    id: "disclosure/ccpa-sold-shared-12m",
    summary: "no statement on sales and sharing in the last 12 months",
    severity: .error,
    why: """
      A notice for California lists what was sold or shared in the preceding 12 months and with \
      whom, or says that nothing was.
      """,
    sources: [
      .ccpaRegulations("7011(e)(1)(D)-(F)"),
      .ccpa("1798.130(a)(5)(C)(i)"),
    ])
}
