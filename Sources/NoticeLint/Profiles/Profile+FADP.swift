extension Profile {
  /// `fadp`: the Federal Act on Data Protection of Switzerland, in force since 1 September 2023.
  static let fadpDefinition = ProfileDefinition(
    "what the Federal Act on Data Protection of Switzerland asks for",
    [.fadp("Art. 19")],
    [
      .always(.controllerIdentity, .error, .fadp("Art. 19(2)(a)")),
      .always(.contactChannel, .error, .fadp("Art. 19(2)(a)")),
      .when(.officerAppointed, .officer, .warning, .fadp("Art. 10")),
      .when(.representativeAppointed, .officer, .error, .fadp("Art. 14")),
      .always(.dataCategories, .warning, .fadp("Art. 19(3)")),
      .always(.purposes, .error, .fadp("Art. 19(2)(b)")),
      .unlessNo(.recipients, .recipients, .error, .fadp("Art. 19(2)(c)")),
      .unlessNo(.internationalTransfers, .internationalTransfers, .warning, .fadp("Art. 19(4)")),
      .when(.internationalTransfers, .internationalTransfers, .error, .fadp("Art. 19(4)")),
      .always(.rights, .warning, .fadp("Art. 25")),
      .when(.automatedDecisions, .automatedDecisions, .error, .fadp("Art. 21")),
      .when(.internationalTransfers, .transferSafeguards, .error, .fadp("Art. 19(4)")),
      .when(.internationalTransfers, .fadpDestination, .error, .fadp("Art. 19(4)")),
    ])
}
