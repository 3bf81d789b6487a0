extension RuleCatalog {
  /// The rules of the group `markup`.
  static let markupRules: [any RuleDefinition.Type] = []
}
