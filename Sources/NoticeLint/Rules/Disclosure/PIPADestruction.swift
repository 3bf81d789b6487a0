import NoticeModel

/// `disclosure/pipa-destruction`: nothing says how data is destroyed.
enum PIPADestruction: DisclosureRule {
  static let disclosure = Disclosure.pipaDestruction
  static let absence = "the notice does not say how data is destroyed"
  static let label = "no procedure and no method"
  static let help =
    "give the procedure and the method by which data is destroyed"

  static let metadata = RuleMetadata(
    id: "disclosure/pipa-destruction", summary: "nothing says how data is destroyed",
    severity: .error,
    why: """
      A Korean privacy policy tells the procedure and the methods by which personal information is \
      destroyed.
      """,
    sources: [
      RuleSource("PIPA", "Art. 30(1)"),
      RuleSource("PIPA", "Art. 21"),
    ])
}
