extension RuleCatalog {
  /// The rules of the group `config`.
  static let configRules: [any RuleDefinition.Type] = [
    UnusedDivergence.self,
    ExpiredDivergence.self,
    UnexplainedDivergence.self,
  ]
}
