extension RuleCatalog {
  /// The rules of the group `date`.
  static let dateRules: [any RuleDefinition.Type] = [
    DateMissing.self,
    PromisedButAbsent.self,
    DateImpossible.self,
    DateFuture.self,
    DateMismatch.self,
    DateOverdue.self,
  ]
}
