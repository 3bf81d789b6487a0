import NoticeModel

/// `disclosure/controller-identity`: nobody is named who is responsible for the data.
enum ControllerIdentity: DisclosureRule {
  static let disclosure = Disclosure.controllerIdentity
  static let absence = "the notice does not say who is responsible for the data"
  static let label = "no company, body or person in the whole text"
  static let help =
    "name the legal entity or the person who decides why and how data are processed"

  static let metadata = RuleMetadata(
    id: "disclosure/controller-identity",
    summary: "nobody is named who is responsible for the data", severity: .error,
    why: """
      Rights can only be used against somebody. A brand or the name of an app is nobody: the legal \
      entity, the public body or the person behind it must be named.
      """,
    sources: [
      RuleSource("GDPR", "Art. 13(1)(a)", url: LawURL.gdpr),
      RuleSource("GDPR", "Art. 14(1)(a)", url: LawURL.gdpr),
      RuleSource("COPPA", "16 CFR 312.4(d)(1)"),
    ])
}
