extension Profile {
  /// `google-play`: what Google Play asks of the notice of an app.
  static let googlePlayDefinition = ProfileDefinition(
    "what Google Play asks of the privacy notice of an app",
    [.googlePlay("Privacy Policy")],
    [
      .always(.controllerIdentity, .error, .googlePlay("Privacy Policy")),
      .always(.contactChannel, .error, .googlePlay("Privacy Policy")),
      .always(.dataCategories, .error, .googlePlay("Privacy Policy")),
      .unlessNo(.recipients, .recipients, .error, .googlePlay("Privacy Policy")),
      .always(.retention, .error, .googlePlay("Privacy Policy")),
      .always(.security, .error, .googlePlay("Privacy Policy")),
      .when(.children, .children, .error, .googlePlay("Families")),
      .always(.playContact, .error, .googlePlay("Privacy Policy")),
      .always(
        .playDeletion, .error, .googlePlay("Privacy Policy"), .googlePlay("Account deletion")),
    ])
}
