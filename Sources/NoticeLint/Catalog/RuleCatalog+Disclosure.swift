extension RuleCatalog {
  /// The rules of the group `disclosure`.
  static let disclosureRules: [any RuleDefinition.Type] = []
}
