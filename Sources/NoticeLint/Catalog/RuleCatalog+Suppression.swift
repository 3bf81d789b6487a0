extension RuleCatalog {
  /// The rules of the group `suppression`.
  static let suppressionRules: [any RuleDefinition.Type] = [
    SuppressionUnused.self,
    SuppressionMissingReason.self,
    SuppressionUnknownRule.self,
  ]
}
