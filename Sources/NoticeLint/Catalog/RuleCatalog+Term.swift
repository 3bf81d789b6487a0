extension RuleCatalog {
  /// The rules of the group `term`.
  static let termRules: [any RuleDefinition.Type] = []
}
