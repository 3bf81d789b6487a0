extension RuleCatalog {
  /// The rules of the group `typography`.
  static let typographyRules: [any RuleDefinition.Type] = []
}
