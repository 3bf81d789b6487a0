extension Profile {
  /// `lgpd`: Law 13.709/2018 of Brazil.
  static let lgpdDefinition = ProfileDefinition(
    "what the Lei Geral de Proteção de Dados of Brazil asks for",
    [.lgpd("Art. 9")],
    [
      .always(.controllerIdentity, .error, .lgpd("Art. 9 III")),
      .always(.contactChannel, .error, .lgpd("Art. 9 IV")),
      .always(.officer, .error, .lgpd("Art. 41(1)")),
      .always(.dataCategories, .warning, .lgpd("Art. 9")),
      .always(.purposes, .error, .lgpd("Art. 9 I")),
      .always(.legalBasis, .error, .lgpd("Art. 7")),
      .unlessNo(.recipients, .recipients, .error, .lgpd("Art. 9 V")),
      .unlessNo(.internationalTransfers, .internationalTransfers, .warning, .lgpd("Art. 33")),
      .always(.retention, .error, .lgpd("Art. 9 II")),
      .always(.rights, .error, .lgpd("Art. 9 VII"), .lgpd("Art. 18")),
      .when(.consent, .consentWithdrawal, .error, .lgpd("Art. 8(5)"), .lgpd("Art. 18 IX")),
      .always(.complaint, .warning, .lgpd("Art. 18(1)")),
      .when(.automatedDecisions, .automatedDecisions, .error, .lgpd("Art. 20")),
      .when(.children, .children, .error, .lgpd("Art. 14")),
      .when(.specialCategories, .specialCategories, .warning, .lgpd("Art. 11")),
      .always(.lgpdOfficer, .error, .lgpd("Art. 41(1)")),
      .always(.lgpdResponsibilities, .warning, .lgpd("Art. 9 VI")),
    ])
}
