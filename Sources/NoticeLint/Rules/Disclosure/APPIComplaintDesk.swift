import NoticeModel

/// `disclosure/appi-complaint-desk`: no desk for complaints is named.
enum APPIComplaintDesk: DisclosureRule {
  static let disclosure = Disclosure.appiDesk
  static let absence = "no desk for complaints is named"
  static let label = "no place for complaints and questions"
  static let help =
    "name where complaints about the handling of data are received"

  static let metadata = RuleMetadata(
    id: "disclosure/appi-complaint-desk", summary: "no desk for complaints is named",
    severity: .error,
    why: """
      In Japan, the place where complaints about retained personal data are received is made \
      accessible to the person.
      """,
    sources: [
      RuleSource("APPI", "Art. 32(1)"),
      RuleSource("APPI Order", "Art. 10"),
    ])
}
