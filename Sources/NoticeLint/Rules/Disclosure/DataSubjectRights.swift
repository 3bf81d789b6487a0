import NoticeModel

/// `disclosure/data-subject-rights`: the rights of those whose data they are are not named.
enum DataSubjectRights: DisclosureRule {
  static let disclosure = Disclosure.rights
  static let absence = "the notice does not name the readers' rights"
  static let label = "no right in the whole text"
  static let help =
    "name the rights, such as access, correction and deletion, and how to use them"

  static let metadata = RuleMetadata(
    id: "disclosure/data-subject-rights",
    summary: "the rights of those whose data they are are not named", severity: .error,
    why: """
      Access, correction, deletion, restriction, objection and portability are of use to those \
      only who know of them.
      """,
    sources: [
      RuleSource("GDPR", "Art. 13(2)(b)", url: LawURL.gdpr),
      RuleSource("CCPA", "Cal. Civ. Code 1798.130(a)(5)(A)"),
      RuleSource("LGPD", "Art. 18"),
    ])
}
