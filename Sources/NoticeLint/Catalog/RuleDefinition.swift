/// What every rule has, whatever it looks at: one notice, a translation beside its source, or all
/// notices of a run.
package protocol RuleDefinition: Sendable {
  /// What it is called, why it exists and how it can be set.
  static var metadata: RuleMetadata { get }

  /// What it looks at; each kind of rule has its own by default.
  static var form: RuleForm { get }
}

extension RuleDefinition {
  package static var form: RuleForm { .other }
}
