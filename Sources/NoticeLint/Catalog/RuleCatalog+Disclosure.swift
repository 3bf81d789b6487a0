extension RuleCatalog {
  /// The rules of the group `disclosure`, in the order of ``Disclosure``.
  static let disclosureRules: [any RuleDefinition.Type] = [
    ControllerIdentity.self,
    ContactChannel.self,
    PostalAddress.self,
    DPOOrRepresentative.self,
    DataCategories.self,
    Purposes.self,
    LegalBasis.self,
    Recipients.self,
    InternationalTransfers.self,
    Retention.self,
    DataSubjectRights.self,
    WithdrawConsent.self,
    ComplaintAuthority.self,
    AutomatedDecisions.self,
    SourcesOfData.self,
    Security.self,
    Children.self,
    CookiesTracking.self,
    ChangesToNotice.self,
    EffectiveDate.self,
    DoNotTrack.self,
    SaleOptOut.self,
  ]
}
