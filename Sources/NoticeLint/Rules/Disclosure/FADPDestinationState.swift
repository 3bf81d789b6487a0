import NoticeModel

/// `disclosure/fadp-destination-state`: data goes abroad, and no state is named.
enum FADPDestinationState: DisclosureRule {
  static let disclosure = Disclosure.fadpDestination
  static let absence = "the notice does not name the states that data goes to"
  static let label = "no state is named"
  static let help =
    "name each state, and the guarantee where it has no adequate law"

  static let metadata = RuleMetadata(
    id: "disclosure/fadp-destination-state", summary: "data goes abroad, and no state is named",
    severity: .error,
    why: """
      Swiss law asks for the name of the state that data goes to, and for the guarantee or the \
      exception that is relied on.
      """,
    sources: [
      RuleSource("FADP", "Art. 19(4)")
    ])
}
