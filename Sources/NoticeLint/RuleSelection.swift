/// The rules that run under some settings, with their options.
struct RuleSelection: Sendable {
  let settings: LintSettings
  private(set) var rules: [(rule: any Rule.Type, options: RuleOptions)] = []
  private(set) var pairRules: [(rule: any PairRule.Type, options: RuleOptions)] = []
  private(set) var projectRules: [(rule: any ProjectRule.Type, options: RuleOptions)] = []

  /// Selects rules.
  init(_ settings: LintSettings, _ scope: LintScope) {
    self.settings = settings
    for rule in RuleCatalog.rules {
      let metadata = rule.metadata
      guard scope.holds(metadata), settings.severity(of: metadata) != nil else { continue }
      let options = RuleOptions(metadata, overrides: settings.options[metadata.id] ?? [:])
      switch rule.form {
      case .notice(let rule): rules.append((rule, options))
      case .pair(let rule): pairRules.append((rule, options))
      case .project(let rule): projectRules.append((rule, options))
      case .other: break
      }
    }
  }

  /// Whether a rule that has this name, or a rule of the group that has it, runs.
  func runs(_ name: String) -> Bool {
    rules.contains { $0.rule.metadata.answers(to: name) }
      || pairRules.contains { $0.rule.metadata.answers(to: name) }
      || projectRules.contains { $0.rule.metadata.answers(to: name) }
  }
}
