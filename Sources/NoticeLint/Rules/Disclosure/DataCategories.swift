import NoticeModel

/// `disclosure/data-categories`: no kind of data is named.
enum DataCategories: DisclosureRule {
  static let disclosure = Disclosure.dataCategories
  static let absence = "the notice does not say which data is collected"
  static let label = "no kind of data in the whole text"
  static let help =
    "list the kinds of data, or say that none are collected"

  static let metadata = RuleMetadata(
    id: "disclosure/data-categories", summary: "no kind of data is named", severity: .error,
    why: """
      Readers cannot weigh what they do not know: a notice tells which data are collected, by \
      kinds that can be pictured.
      """,
    sources: [
      RuleSource("GDPR", "Art. 14(1)(d)", url: LawURL.gdpr),
      RuleSource("Cal. Bus. & Prof. Code", "22575(b)(1)"),
      RuleSource("CCPA", "Cal. Civ. Code 1798.130(a)(5)(B)"),
    ])
}
