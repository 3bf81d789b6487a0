extension RuleCatalog {
  /// The rules of the group `parity`.
  static let parityRules: [any RuleDefinition.Type] = [
    StaleSection.self,
    Unsigned.self,
    SignedUnchanged.self,
  ]
}
