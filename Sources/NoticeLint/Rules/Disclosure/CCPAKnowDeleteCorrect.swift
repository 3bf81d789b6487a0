import NoticeModel

/// `disclosure/ccpa-know-delete-correct`: the rights to know, to delete and to correct are not named.
enum CCPAKnowDeleteCorrect: DisclosureRule {
  static let disclosure = Disclosure.ccpaRights
  static let absence = "the rights to know, to delete and to correct are not named"
  static let label = "none of the three rights"
  static let help =
    "name the rights to know, to delete and to correct"

  static let metadata = RuleMetadata(
    id: "disclosure/ccpa-know-delete-correct",
    summary: "the rights to know, to delete and to correct are not named",
    severity: .error,
    why: """
      Consumers in California may know what is collected, have it deleted and have it corrected. \
      The notice explains each of the three rights.
      """,
    sources: [
      .ccpa("1798.105"),
      .ccpa("1798.106"),
      .ccpa("1798.110"),
      .ccpaRegulations("7011(e)(2)"),
    ])
}
