import NoticeModel

/// `disclosure/us-state-appeal`: nothing says that a refused request can be appealed.
enum USStateAppeal: DisclosureRule {
  static let disclosure = Disclosure.stateAppeal
  static let absence = "nothing says that a refused request can be appealed"
  static let label = "no word of an appeal"
  static let help =
    "say how a consumer can appeal against the refusal of a request"

  static let metadata = RuleMetadata(
    id: "disclosure/us-state-appeal",
    summary: "nothing says that a refused request can be appealed",
    severity: .error,
    why: """
      Consumers of Virginia, Colorado, Connecticut and other states may appeal when a request is \
      refused. The process must be easy to find.
      """,
    sources: [
      RuleSource("VCDPA", "Va. Code 59.1-577(C)"),
      RuleSource("CPA", "C.R.S. 6-1-1306(3)"),
      RuleSource("CTDPA", "Conn. Gen. Stat. 42-518(d)"),
    ])
}
