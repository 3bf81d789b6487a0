extension RuleCatalog {
  /// The rules of the group `date`.
  static let dateRules: [any RuleDefinition.Type] = []
}
