/// What a rule looks at. A rule says so itself: to find out by casts costs a third of a short run.
package enum RuleForm: Sendable {
  /// One notice.
  case notice(any Rule.Type)
  /// A translation beside its source.
  case pair(any PairRule.Type)
  /// All notices of a run.
  case project(any ProjectRule.Type)
  /// Nothing that rules are handed: its findings come from elsewhere.
  case other
}
