import NoticeModel

/// `disclosure/sources-of-data`: nothing says where data come from.
enum SourcesOfData: DisclosureRule {
  static let disclosure = Disclosure.sources
  static let absence = "the notice does not say where data come from"
  static let label = "no source of data in the whole text"
  static let help =
    "name the sources, such as partners, public registers or social networks"

  static let metadata = RuleMetadata(
    id: "disclosure/sources-of-data", summary: "nothing says where data come from",
    severity: .error,
    why: """
      Data that readers did not give themselves come from somewhere. They must be told from where.
      """,
    sources: [
      RuleSource("GDPR", "Art. 14(2)(f)", url: LawURL.gdpr),
      RuleSource("CCPA", "Cal. Civ. Code 1798.110(c)(2)"),
    ])
}
