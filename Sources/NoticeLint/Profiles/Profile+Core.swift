extension Profile {
  /// `core`: what every privacy notice tells its readers, whatever the law.
  static let coreDefinition = ProfileDefinition(
    "what every privacy notice tells its readers, whatever the law",
    [],
    [
      .always(.controllerIdentity),
      .always(.contactChannel),
      .always(.dataCategories),
      .always(.purposes),
      .always(.recipients, .warning),
      .always(.retention),
      .always(.rights, .warning),
      .always(.security, .note),
      .always(.cookies, .note),
      .always(.changes, .note),
      .always(.effectiveDate, .warning),
    ])
}
