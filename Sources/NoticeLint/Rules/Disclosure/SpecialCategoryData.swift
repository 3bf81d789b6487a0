import NoticeModel

/// `disclosure/special-category-data`: sensitive data is processed, and no condition is named.
enum SpecialCategoryData: DisclosureRule {
  static let disclosure = Disclosure.specialCategories
  static let absence = "the notice names no condition for processing sensitive data"
  static let label = "neither a condition nor a denial"
  static let help =
    "name the sensitive data and the condition, such as explicit consent"

  static let metadata = RuleMetadata(
    id: "disclosure/special-category-data",
    summary: "sensitive data is processed, and no condition is named",
    severity: .error,
    why: """
      Health, belief, origin, biometrics and other sensitive data may be processed only on a \
      condition that the law lists. The reader must be able to see which.
      """,
    sources: [
      .gdpr("Art. 9"),
      RuleSource("LGPD", "Art. 11"),
      RuleSource("PIPL", "Art. 30"),
    ])
}
