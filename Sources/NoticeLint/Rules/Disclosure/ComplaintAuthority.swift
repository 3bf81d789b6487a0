import NoticeModel

/// `disclosure/complaint-authority`: nothing says that readers may complain to an authority.
enum ComplaintAuthority: DisclosureRule {
  static let disclosure = Disclosure.complaint
  static let absence = "the right to complain to an authority is not named"
  static let label = "no supervisory authority in the whole text"
  static let help =
    "say that readers may complain to a supervisory authority, and to which"

  static let metadata = RuleMetadata(
    id: "disclosure/complaint-authority",
    summary: "nothing says that readers may complain to an authority", severity: .error,
    why: """
      A complaint to the controller may lead nowhere. The reader must be told of the authority \
      that decides.
      """,
    sources: [
      RuleSource("GDPR", "Art. 13(2)(d)", url: LawURL.gdpr),
      RuleSource("LGPD", "Art. 18 § 1"),
    ])
}
