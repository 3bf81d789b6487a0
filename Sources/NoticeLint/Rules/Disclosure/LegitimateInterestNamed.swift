import NoticeModel

/// `disclosure/legitimate-interest-named`: legitimate interest is a basis, and no interest is named.
enum LegitimateInterestNamed: DisclosureRule {
  static let disclosure = Disclosure.legitimateInterestNamed
  static let absence = "the notice does not say what the legitimate interest is"
  static let label = "no interest is named"
  static let help =
    "name each interest, such as preventing fraud, beside the processing that it is the basis of"

  static let metadata = RuleMetadata(
    id: "disclosure/legitimate-interest-named",
    summary: "legitimate interest is a basis, and no interest is named",
    severity: .error,
    why: """
      A legitimate interest can be weighed, and objected to, only by a reader who knows what it \
      is.
      """,
    sources: [
      .gdpr("Art. 13(1)(d)"),
      .gdpr("Art. 14(2)(b)"),
    ])
}
