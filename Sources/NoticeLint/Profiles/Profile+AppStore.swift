extension Profile {
  /// `app-store`: what the App Store asks of the notice of an app.
  static let appStoreDefinition = ProfileDefinition(
    "what the App Store asks of the privacy notice of an app",
    [.appReview("5.1.1")],
    [
      .always(.contactChannel, .warning, .appReview("1.5")),
      .always(.dataCategories, .error, .appReview("5.1.1(i)")),
      .always(.purposes, .error, .appReview("5.1.1(i)")),
      .unlessNo(.recipients, .recipients, .error, .appReview("5.1.1(i)")),
      .always(.retention, .error, .appReview("5.1.1(i)")),
      .always(.consentWithdrawal, .error, .appReview("5.1.1(i)")),
      .when(.children, .children, .error, .appReview("1.3"), .appReview("5.1.4")),
      .unlessNo(.recipients, .appleThirdParties, .error, .appReview("5.1.1(i)")),
    ])
}
