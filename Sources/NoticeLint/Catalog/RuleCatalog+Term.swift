extension RuleCatalog {
  /// The rules of the group `term`.
  static let termRules: [any RuleDefinition.Type] = [
    TermUnused.self,
    TermUndefined.self,
    TermRedefined.self,
    TermVariant.self,
    TermPlaceholder.self,
  ]
}
