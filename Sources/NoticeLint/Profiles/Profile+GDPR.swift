extension Profile {
  /// `gdpr`: Regulation (EU) 2016/679, with what the ePrivacy Directive adds on cookies.
  static let gdprDefinition = ProfileDefinition(
    "what the General Data Protection Regulation of the European Union asks for",
    [.gdpr("Art. 12 to 14"), .gdpr("Art. 26(2)"), .ePrivacy("Art. 5(3)")],
    [
      .always(.controllerIdentity, .error, .gdpr("Art. 13(1)(a)"), .gdpr("Art. 14(1)(a)")),
      .always(.contactChannel, .error, .gdpr("Art. 13(1)(a)"), .gdpr("Art. 12(2)")),
      .always(.postalAddress, .warning, .gdpr("Art. 13(1)(a)")),
      .when(.officerAppointed, .officer, .error, .gdpr("Art. 13(1)(b)"), .gdpr("Art. 37(7)")),
      .when(.representativeAppointed, .officer, .error, .gdpr("Art. 13(1)(a)"), .gdpr("Art. 27")),
      .always(.dataCategories, .error, .gdpr("Art. 14(1)(d)")),
      .always(.purposes, .error, .gdpr("Art. 13(1)(c)"), .gdpr("Art. 14(1)(c)")),
      .always(.legalBasis, .error, .gdpr("Art. 13(1)(c)"), .gdpr("Art. 14(1)(c)")),
      .unlessNo(.recipients, .recipients, .error, .gdpr("Art. 13(1)(e)"), .gdpr("Art. 14(1)(e)")),
      .unlessNo(
        .internationalTransfers, .internationalTransfers, .warning, .gdpr("Art. 13(1)(f)"),
        .gdpr("Art. 14(1)(f)")),
      .when(
        .internationalTransfers, .internationalTransfers, .error, .gdpr("Art. 13(1)(f)"),
        .gdpr("Art. 14(1)(f)")),
      .always(.retention, .error, .gdpr("Art. 13(2)(a)"), .gdpr("Art. 14(2)(a)")),
      .always(.rights, .error, .gdpr("Art. 13(2)(b)"), .gdpr("Art. 14(2)(c)")),
      .when(
        .consent, .consentWithdrawal, .error, .gdpr("Art. 13(2)(c)"), .gdpr("Art. 14(2)(d)"),
        .gdpr("Art. 7(3)")),
      .always(.complaint, .error, .gdpr("Art. 13(2)(d)"), .gdpr("Art. 14(2)(e)")),
      .when(
        .automatedDecisions, .automatedDecisions, .error, .gdpr("Art. 13(2)(f)"),
        .gdpr("Art. 14(2)(g)")),
      .when(.indirectCollection, .sources, .error, .gdpr("Art. 14(2)(f)")),
      .always(.security, .note, .gdpr("Art. 32")),
      .when(.children, .children, .error, .gdpr("Art. 8"), .gdpr("Art. 12(1)")),
      .unlessNo(.cookies, .cookies, .warning, .ePrivacy("Art. 5(3)")),
      .always(.changes, .note, .gdpr("Art. 13(3)"), .gdpr("Art. 14(4)")),
      .always(.effectiveDate, .note, .gdpr("Art. 12(1)")),
      .when(.jointControllers, .jointControllers, .error, .gdpr("Art. 26(2)")),
      .when(
        .legitimateInterest, .legitimateInterestNamed, .error, .gdpr("Art. 13(1)(d)"),
        .gdpr("Art. 14(2)(b)")),
      .when(
        .internationalTransfers, .transferSafeguards, .error, .gdpr("Art. 13(1)(f)"),
        .gdpr("Art. 14(1)(f)")),
      .always(.provisionRequired, .warning, .gdpr("Art. 13(2)(e)")),
      .when(
        .automatedDecisions, .decisionLogic, .error, .gdpr("Art. 13(2)(f)"), .gdpr("Art. 14(2)(g)")),
      .always(.rightAccess, .error, .gdpr("Art. 13(2)(b)"), .gdpr("Art. 15")),
      .always(.rightRectification, .error, .gdpr("Art. 13(2)(b)"), .gdpr("Art. 16")),
      .always(.rightErasure, .error, .gdpr("Art. 13(2)(b)"), .gdpr("Art. 17")),
      .always(.rightRestriction, .error, .gdpr("Art. 13(2)(b)"), .gdpr("Art. 18")),
      .unlessNo(
        .legitimateInterest, .rightObjection, .error, .gdpr("Art. 13(2)(b)"), .gdpr("Art. 21(4)")),
      .unlessNo(.consent, .rightPortability, .error, .gdpr("Art. 13(2)(b)"), .gdpr("Art. 20")),
      .when(.specialCategories, .specialCategories, .warning, .gdpr("Art. 9(2)")),
      .when(.cookies, .cookieDurations, .warning, .ePrivacy("Art. 5(3)"), .planet49),
    ])
}
