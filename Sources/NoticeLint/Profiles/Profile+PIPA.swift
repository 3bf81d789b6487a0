extension Profile {
  /// `pipa`: the Personal Information Protection Act of Korea.
  static let pipaDefinition = ProfileDefinition(
    "what the Personal Information Protection Act of Korea asks for",
    [.pipa("Art. 30(1)")],
    [
      .always(.controllerIdentity, .error, .pipa("Art. 30(1)")),
      .always(.officer, .error, .pipa("Art. 30(1)"), .pipa("Art. 31")),
      .always(.dataCategories, .error, .pipa("Art. 30(1)")),
      .always(.purposes, .error, .pipa("Art. 30(1)")),
      .unlessNo(.recipients, .recipients, .error, .pipa("Art. 30(1)")),
      .when(.internationalTransfers, .internationalTransfers, .error, .pipa("Art. 28-8")),
      .always(.retention, .error, .pipa("Art. 30(1)")),
      .always(.rights, .error, .pipa("Art. 30(1)")),
      .when(.automatedDecisions, .automatedDecisions, .error, .pipa("Art. 37-2")),
      .always(.security, .error, .pipa("Art. 30(1)")),
      .when(.children, .children, .error, .pipa("Art. 22-2")),
      .always(.changes, .warning, .pipa("Art. 30")),
      .always(.effectiveDate, .warning, .pipa("Art. 30")),
      .unlessNo(.recipients, .pipaOutsourcing, .error, .pipa("Art. 30(1)"), .pipa("Art. 26")),
      .always(.pipaDestruction, .error, .pipa("Art. 30(1)"), .pipa("Art. 21")),
      .always(.pipaOfficer, .error, .pipa("Art. 30(1)"), .pipa("Art. 31")),
      .unlessNo(.cookies, .pipaAutomaticCollection, .error, .pipa("Art. 30(1)")),
    ])
}
