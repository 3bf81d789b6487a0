import NoticeModel

/// `disclosure/pipa-auto-collection`: nothing says how to refuse automatic collection.
enum PIPAAutoCollection: DisclosureRule {
  static let disclosure = Disclosure.pipaAutomaticCollection
  static let absence = "nothing says how to refuse automatic collection"
  static let label = "no way to refuse cookies, and no denial"
  static let help =
    "say which devices collect automatically, such as cookies, and how to refuse them"

  static let metadata = RuleMetadata(
    id: "disclosure/pipa-auto-collection",
    summary: "nothing says how to refuse automatic collection",
    severity: .error,
    why: """
      A Korean privacy policy tells what is installed and run to collect data automatically, such \
      as cookies, and how it can be refused.
      """,
    sources: [
      RuleSource("PIPA", "Art. 30(1)")
    ])
}
