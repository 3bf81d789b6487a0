extension Profile {
  /// `dpdp`: the Digital Personal Data Protection Act, 2023, of India, which comes into force in phases.
  static let dpdpDefinition = ProfileDefinition(
    "what the Digital Personal Data Protection Act of India asks for",
    [.dpdp("s. 5"), RuleSource("DPDP Rules 2025", "r. 3")],
    [
      .always(.contactChannel, .error, .dpdp("s. 5")),
      .always(.officer, .warning, .dpdp("s. 8(9)")),
      .always(.dataCategories, .error, .dpdp("s. 5(1)")),
      .always(.purposes, .error, .dpdp("s. 5(1)")),
      .always(.rights, .error, .dpdp("s. 5(1)")),
      .always(.consentWithdrawal, .error, .dpdp("s. 5(1)"), .dpdp("s. 6(4)")),
      .always(.complaint, .error, .dpdp("s. 5(1)")),
      .when(.children, .children, .error, .dpdp("s. 9")),
      .always(.dpdpItemised, .error, .dpdp("s. 5(1)"), RuleSource("DPDP Rules 2025", "r. 3")),
    ])
}
