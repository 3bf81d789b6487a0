import NoticeModel

/// `disclosure/qc-person-in-charge`: the person in charge of personal information is not named.
enum QCPersonInCharge: DisclosureRule {
  static let disclosure = Disclosure.quebecPersonInCharge
  static let absence = "the person in charge of personal information is not named"
  static let label = "no title with a way to reach it"
  static let help =
    "publish the title and the contact details of the person in charge"

  static let metadata = RuleMetadata(
    id: "disclosure/qc-person-in-charge",
    summary: "the person in charge of personal information is not named",
    severity: .error,
    why: """
      In Quebec, the title and the contact information of the person in charge of the protection \
      of personal information are published on the enterprise's site.
      """,
    sources: [
      RuleSource("Quebec P-39.1", "s. 3.1")
    ])
}
