import NoticeModel

/// `disclosure/automated-decisions`: nothing says whether machines decide about readers.
enum AutomatedDecisions: DisclosureRule {
  static let disclosure = Disclosure.automatedDecisions
  static let absence = "the notice does not say whether machines decide about readers"
  static let label = "no automated decision, profiling or denial in the whole text"
  static let help =
    "say whether there are automated decisions or profiling, and with what consequence"

  static let metadata = RuleMetadata(
    id: "disclosure/automated-decisions",
    summary: "nothing says whether machines decide about readers", severity: .error,
    why: """
      Whoever is judged by a machine has a right to know it, and to know its logic. Where nobody \
      is, one sentence says so.
      """,
    sources: [
      RuleSource("GDPR", "Art. 13(2)(f)", url: LawURL.gdpr),
      RuleSource("LGPD", "Art. 20"),
    ])
}
