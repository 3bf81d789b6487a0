import NoticeModel

/// `disclosure/pipa-cpo`: the chief privacy officer is not named.
enum PIPACPO: DisclosureRule {
  static let disclosure = Disclosure.pipaOfficer
  static let absence = "the chief privacy officer is not named with a way to reach them"
  static let label = "no such role"
  static let help =
    "name the chief privacy officer or the department, with a number or an address"

  static let metadata = RuleMetadata(
    id: "disclosure/pipa-cpo", summary: "the chief privacy officer is not named",
    severity: .error,
    why: """
      A Korean privacy policy names the privacy officer, or the department that handles \
      complaints, with contact details.
      """,
    sources: [
      RuleSource("PIPA", "Art. 30(1)"),
      RuleSource("PIPA", "Art. 31"),
    ])
}
