extension RuleCatalog {
  /// The rules of the group `contact`.
  static let contactRules: [any RuleDefinition.Type] = []
}
