import NoticeModel

/// `disclosure/pipa-outsourcing`: nothing says to whom processing is entrusted.
enum PIPAOutsourcing: DisclosureRule {
  static let disclosure = Disclosure.pipaOutsourcing
  static let absence = "the notice does not say to whom processing is entrusted"
  static let label = "no processors, and no denial"
  static let help =
    "name each processor and the work that is entrusted to it"

  static let metadata = RuleMetadata(
    id: "disclosure/pipa-outsourcing", summary: "nothing says to whom processing is entrusted",
    severity: .error,
    why: """
      A Korean privacy policy tells what is entrusted to which processor, where anything is.
      """,
    sources: [
      RuleSource("PIPA", "Art. 30(1)"),
      RuleSource("PIPA", "Art. 26"),
    ])
}
