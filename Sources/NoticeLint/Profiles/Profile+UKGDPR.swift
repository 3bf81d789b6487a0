extension Profile {
  /// `uk-gdpr`: the regulation as it is law in the United Kingdom, with the Data Protection Act 2018 and PECR.
  static let ukGDPRDefinition = ProfileDefinition(
    "what the UK General Data Protection Regulation asks for",
    [.ukGDPR("Art. 12 to 14"), .ukDataProtectionAct("164A"), .pecr("reg. 6")],
    [
      .always(.controllerIdentity, .error, .ukGDPR("Art. 13(1)(a)"), .ukGDPR("Art. 14(1)(a)")),
      .always(.contactChannel, .error, .ukGDPR("Art. 13(1)(a)"), .ukGDPR("Art. 12(2)")),
      .always(.postalAddress, .warning, .ukGDPR("Art. 13(1)(a)")),
      .when(.officerAppointed, .officer, .error, .ukGDPR("Art. 13(1)(b)"), .ukGDPR("Art. 37(7)")),
      .when(
        .representativeAppointed, .officer, .error, .ukGDPR("Art. 13(1)(a)"), .ukGDPR("Art. 27")),
      .always(.dataCategories, .error, .ukGDPR("Art. 14(1)(d)")),
      .always(.purposes, .error, .ukGDPR("Art. 13(1)(c)"), .ukGDPR("Art. 14(1)(c)")),
      .always(.legalBasis, .error, .ukGDPR("Art. 13(1)(c)"), .ukGDPR("Art. 14(1)(c)")),
      .unlessNo(
        .recipients, .recipients, .error, .ukGDPR("Art. 13(1)(e)"), .ukGDPR("Art. 14(1)(e)")),
      .unlessNo(
        .internationalTransfers, .internationalTransfers, .warning, .ukGDPR("Art. 13(1)(f)"),
        .ukGDPR("Art. 14(1)(f)")),
      .when(
        .internationalTransfers, .internationalTransfers, .error, .ukGDPR("Art. 13(1)(f)"),
        .ukGDPR("Art. 14(1)(f)")),
      .always(.retention, .error, .ukGDPR("Art. 13(2)(a)"), .ukGDPR("Art. 14(2)(a)")),
      .always(.rights, .error, .ukGDPR("Art. 13(2)(b)"), .ukGDPR("Art. 14(2)(c)")),
      .when(
        .consent, .consentWithdrawal, .error, .ukGDPR("Art. 13(2)(c)"), .ukGDPR("Art. 14(2)(d)"),
        .ukGDPR("Art. 7(3)")),
      .always(.complaint, .error, .ukGDPR("Art. 13(2)(d)"), .ukGDPR("Art. 14(2)(e)")),
      .when(
        .automatedDecisions, .automatedDecisions, .error, .ukGDPR("Art. 13(2)(f)"),
        .ukGDPR("Art. 14(2)(g)")),
      .when(.indirectCollection, .sources, .error, .ukGDPR("Art. 14(2)(f)")),
      .always(.security, .note, .ukGDPR("Art. 32")),
      .when(.children, .children, .error, .ukGDPR("Art. 8"), .ukGDPR("Art. 12(1)")),
      .unlessNo(.cookies, .cookies, .warning, .pecr("reg. 6")),
      .always(.changes, .note, .ukGDPR("Art. 13(3)"), .ukGDPR("Art. 14(4)")),
      .always(.effectiveDate, .note, .ukGDPR("Art. 12(1)")),
      .when(.jointControllers, .jointControllers, .error, .ukGDPR("Art. 26(2)")),
      .when(
        .legitimateInterest, .legitimateInterestNamed, .error, .ukGDPR("Art. 13(1)(d)"),
        .ukGDPR("Art. 14(2)(b)")),
      .when(
        .internationalTransfers, .transferSafeguards, .error, .ukGDPR("Art. 13(1)(f)"),
        .ukGDPR("Art. 14(1)(f)")),
      .always(.provisionRequired, .warning, .ukGDPR("Art. 13(2)(e)")),
      .when(
        .automatedDecisions, .decisionLogic, .error, .ukGDPR("Art. 13(2)(f)"),
        .ukGDPR("Art. 14(2)(g)")),
      .always(.rightAccess, .error, .ukGDPR("Art. 13(2)(b)"), .ukGDPR("Art. 15")),
      .always(.rightRectification, .error, .ukGDPR("Art. 13(2)(b)"), .ukGDPR("Art. 16")),
      .always(.rightErasure, .error, .ukGDPR("Art. 13(2)(b)"), .ukGDPR("Art. 17")),
      .always(.rightRestriction, .error, .ukGDPR("Art. 13(2)(b)"), .ukGDPR("Art. 18")),
      .unlessNo(
        .legitimateInterest, .rightObjection, .error, .ukGDPR("Art. 13(2)(b)"),
        .ukGDPR("Art. 21(4)")),
      .unlessNo(.consent, .rightPortability, .error, .ukGDPR("Art. 13(2)(b)"), .ukGDPR("Art. 20")),
      .when(.specialCategories, .specialCategories, .warning, .ukGDPR("Art. 9(2)")),
      .always(.ukComplaint, .warning, .ukDataProtectionAct("164A")),
    ])
}
