extension RuleCatalog {
  /// The rules of the group `parity`.
  static let parityRules: [any RuleDefinition.Type] = []
}
