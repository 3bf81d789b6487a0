import NoticeModel

/// `disclosure/pipeda-openness`: the notice does not say who is accountable and how to get access.
enum PIPEDAOpenness: DisclosureRule {
  static let disclosure = Disclosure.pipedaOpenness
  static let absence = "no accountable person, no way to get access, no kinds of data"
  static let label = "none of what openness asks for"
  static let help =
    "name the accountable person with an address, how to get access, and what is held and why"

  static let metadata = RuleMetadata(
    id: "disclosure/pipeda-openness",
    summary: "the notice does not say who is accountable and how to get access",
    severity: .error,
    why: """
      An organisation in Canada makes known who is accountable, how access to one's data can be \
      had, and what kind of data is held and for what use.
      """,
    sources: [
      RuleSource("PIPEDA", "Schedule 1, 4.8.2")
    ])
}
