import NoticeModel

/// `disclosure/pipl-cross-border`: data goes abroad, and the recipient is not named.
enum PIPLCrossBorder: DisclosureRule {
  static let disclosure = Disclosure.piplCrossBorder
  static let absence = "the recipient abroad is not named with a way to reach it"
  static let label = "no recipient abroad, and no denial"
  static let help =
    "name the recipient abroad, its contact, purposes and methods, and the kinds of data"

  static let metadata = RuleMetadata(
    id: "disclosure/pipl-cross-border", summary: "data goes abroad, and the recipient is not named",
    severity: .error,
    why: """
      Who sends personal information out of China tells the name and contact of the recipient, its \
      purposes and methods, the kinds of data, and how rights are exercised there.
      """,
    sources: [
      RuleSource("PIPL", "Art. 39")
    ])
}
