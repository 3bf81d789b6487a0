import NoticeModel

/// `disclosure/purposes`: no purpose is named.
enum Purposes: DisclosureRule {
  static let disclosure = Disclosure.purposes
  static let absence = "the notice does not say what data is used for"
  static let label = "no purpose in the whole text"
  static let help =
    "say for each kind of data what it is used for"

  static let metadata = RuleMetadata(
    id: "disclosure/purposes", summary: "no purpose is named", severity: .error,
    why: """
      Data may be used for what readers were told, and for nothing else: each purpose must be \
      specific enough to be understood.
      """,
    sources: [
      RuleSource("GDPR", "Art. 13(1)(c)", url: LawURL.gdpr),
      RuleSource("CCPA", "Cal. Civ. Code 1798.100(a)(1)"),
      RuleSource("PIPEDA", "Schedule 1, 4.2"),
    ])
}
