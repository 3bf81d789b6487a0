import NoticeModel

/// `disclosure/appi-disclosure-procedure`: the procedure for requests is not given.
enum APPIDisclosureProcedure: DisclosureRule {
  static let disclosure = Disclosure.appiProcedure
  static let absence = "the procedure for requests is not given"
  static let label = "no word of how to ask for disclosure or correction"
  static let help =
    "say how to ask for disclosure, correction and suspension of use, and what it costs"

  static let metadata = RuleMetadata(
    id: "disclosure/appi-disclosure-procedure", summary: "the procedure for requests is not given",
    severity: .error,
    why: """
      In Japan, the procedures for requests about retained personal data, with their fee, are made \
      accessible to the person.
      """,
    sources: [
      RuleSource("APPI", "Art. 32(1)")
    ])
}
