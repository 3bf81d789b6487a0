extension Profile {
  /// `appi`: the Act on the Protection of Personal Information of Japan.
  static let appiDefinition = ProfileDefinition(
    "what the Act on the Protection of Personal Information of Japan asks for",
    [.appi("Art. 21"), .appi("Art. 32(1)")],
    [
      .always(.controllerIdentity, .error, .appi("Art. 32(1)")),
      .always(.postalAddress, .error, .appi("Art. 32(1)")),
      .always(.purposes, .error, .appi("Art. 21"), .appi("Art. 32(1)")),
      .unlessNo(.recipients, .recipients, .warning, .appi("Art. 27")),
      .when(.internationalTransfers, .internationalTransfers, .error, .appi("Art. 28")),
      .always(.rights, .error, .appi("Art. 32(1)")),
      .always(.security, .error, .appi("Art. 32(1)")),
      .when(.jointUse, .appiJointUse, .error, .appi("Art. 27(5)(iii)")),
      .always(.appiProcedure, .error, .appi("Art. 32(1)")),
      .always(.appiDesk, .error, .appi("Art. 32(1)"), RuleSource("APPI Order", "Art. 10")),
    ])
}
