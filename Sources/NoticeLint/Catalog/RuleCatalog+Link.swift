extension RuleCatalog {
  /// The rules of the group `link`.
  static let linkRules: [any RuleDefinition.Type] = []
}
