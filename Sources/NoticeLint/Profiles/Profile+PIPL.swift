extension Profile {
  /// `pipl`: the Personal Information Protection Law of China.
  static let piplDefinition = ProfileDefinition(
    "what the Personal Information Protection Law of China asks for",
    [.pipl("Art. 17")],
    [
      .always(.controllerIdentity, .error, .pipl("Art. 17")),
      .always(.contactChannel, .error, .pipl("Art. 17")),
      .when(.officerAppointed, .officer, .error, .pipl("Art. 52")),
      .always(.dataCategories, .error, .pipl("Art. 17")),
      .always(.purposes, .error, .pipl("Art. 17")),
      .always(.legalBasis, .warning, .pipl("Art. 13")),
      .unlessNo(.recipients, .recipients, .error, .pipl("Art. 23")),
      .when(.internationalTransfers, .internationalTransfers, .error, .pipl("Art. 39")),
      .always(.retention, .error, .pipl("Art. 17")),
      .always(.rights, .error, .pipl("Art. 17")),
      .when(.consent, .consentWithdrawal, .error, .pipl("Art. 15")),
      .when(.automatedDecisions, .automatedDecisions, .error, .pipl("Art. 24")),
      .when(.children, .children, .error, .pipl("Art. 31")),
      .always(.changes, .error, .pipl("Art. 17")),
      .when(.specialCategories, .specialCategories, .error, .pipl("Art. 30")),
      .when(
        .consent, .piplSeparateConsent, .warning, .pipl("Art. 23"), .pipl("Art. 29"),
        .pipl("Art. 39")),
      .when(.internationalTransfers, .piplCrossBorder, .error, .pipl("Art. 39")),
    ])
}
