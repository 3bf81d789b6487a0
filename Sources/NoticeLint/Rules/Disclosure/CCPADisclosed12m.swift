import NoticeModel

/// `disclosure/ccpa-disclosed-12m`: no list of what was disclosed for a business purpose.
enum CCPADisclosed12m: DisclosureRule {
  static let disclosure = Disclosure.ccpaDisclosed
  static let absence = "no list of what was disclosed in the preceding 12 months"
  static let label = "neither a list nor a denial for 12 months"
  static let help =
    "list what was disclosed for a business purpose in the preceding 12 months and to whom"

  static let metadata = RuleMetadata(
    id: "disclosure/ccpa-disclosed-12m",
    summary: "no list of what was disclosed for a business purpose",
    severity: .error,
    why: """
      A notice for California lists what was disclosed for a business purpose in the preceding 12 \
      months and to whom, or says that nothing was.
      """,
    sources: [
      .ccpaRegulations("7011(e)(1)(H)-(K)"),
      .ccpa("1798.130(a)(5)(C)(ii)"),
    ])
}
