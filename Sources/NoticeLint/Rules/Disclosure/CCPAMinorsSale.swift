import NoticeModel

/// `disclosure/ccpa-minors-sale`: nothing says whether data of consumers under 16 is sold.
enum CCPAMinorsSale: DisclosureRule {
  static let disclosure = Disclosure.ccpaMinors
  static let absence = "nothing says whether data of consumers under 16 is sold"
  static let label = "no statement about sales and age"
  static let help =
    "say whether you have actual knowledge of selling or sharing data of consumers under 16"

  static let metadata = RuleMetadata(
    id: "disclosure/ccpa-minors-sale",
    summary: "nothing says whether data of consumers under 16 is sold",
    severity: .warning,
    why: """
      The notice states whether the business has actual knowledge that it sells or shares the \
      personal information of consumers under 16 years of age.
      """,
    sources: [
      .ccpaRegulations("7011(e)(1)(G)"),
      .ccpa("1798.120(c)"),
    ])
}
