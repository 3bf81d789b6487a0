extension RuleCatalog {
  /// The rules of the group `contact`.
  static let contactRules: [any RuleDefinition.Type] = [
    ContactMissing.self,
    InvalidEmail.self,
    UnknownDomain.self,
    MailtoMismatch.self,
    PhoneMismatch.self,
    ContactInconsistent.self,
    ContactPlaceholder.self,
    ContactMasked.self,
    InvalidPhone.self,
    ContactExpected.self,
    IncompleteAddress.self,
  ]
}
