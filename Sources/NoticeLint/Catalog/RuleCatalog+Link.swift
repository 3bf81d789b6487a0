extension RuleCatalog {
  /// The rules of the group `link`.
  static let linkRules: [any RuleDefinition.Type] = [
    BrokenAnchor.self,
    MissingFile.self,
    MalformedTarget.self,
    TextTargetMismatch.self,
    UnlinkedReference.self,
    Insecure.self,
    Unreachable.self,
    BareURL.self,
  ]
}
