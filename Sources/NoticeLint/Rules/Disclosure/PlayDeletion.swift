import NoticeModel

/// `disclosure/play-deletion`: nothing says how to delete an account or data.
enum PlayDeletion: DisclosureRule {
  static let disclosure = Disclosure.playDeletion
  static let absence = "the notice does not say how to delete an account or data"
  static let label = "no way to delete"
  static let help =
    "say how data and accounts are deleted, with a link or an address"

  static let metadata = RuleMetadata(
    id: "disclosure/play-deletion", summary: "nothing says how to delete an account or data",
    severity: .error,
    why: """
      Google Play asks for the retention and deletion policy, and for a way to have an account and \
      its data deleted, also outside the app.
      """,
    sources: [
      RuleSource("Google Play User Data policy", "Account deletion")
    ])
}
