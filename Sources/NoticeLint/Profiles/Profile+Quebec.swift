extension Profile {
  /// `quebec`: the Act respecting the protection of personal information in the private sector (Law 25).
  static let quebecDefinition = ProfileDefinition(
    "what the private-sector act of Quebec asks for",
    [.quebec("s. 3.1 to 8.2")],
    [
      .always(.officer, .error, .quebec("s. 3.1")),
      .always(.dataCategories, .error, .quebec("s. 8.2")),
      .always(.purposes, .error, .quebec("s. 8")),
      .unlessNo(.recipients, .recipients, .error, .quebec("s. 8")),
      .unlessNo(
        .internationalTransfers, .internationalTransfers, .error, .quebec("s. 8"), .quebec("s. 17")),
      .always(.retention, .error, .quebec("s. 8")),
      .always(.rights, .error, .quebec("s. 8")),
      .always(.consentWithdrawal, .error, .quebec("s. 8")),
      .when(.automatedDecisions, .automatedDecisions, .error, .quebec("s. 12.1")),
      .when(.indirectCollection, .sources, .error, .quebec("s. 7")),
      .unlessNo(.cookies, .cookies, .warning, .quebec("s. 8.1")),
      .always(.changes, .error, .quebec("s. 8.2")),
      .when(.automatedDecisions, .decisionLogic, .error, .quebec("s. 12.1")),
      .always(.quebecPersonInCharge, .error, .quebec("s. 3.1")),
      .always(.quebecGovernance, .error, .quebec("s. 3.2")),
      .always(.quebecConfidentialityPolicy, .error, .quebec("s. 8.2")),
      .when(.profilingTechnology, .quebecTracking, .error, .quebec("s. 8.1")),
    ])
}
