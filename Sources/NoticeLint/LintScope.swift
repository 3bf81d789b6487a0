/// Which kinds of rules a command runs.
package struct LintScope: OptionSet, Sendable {
  /// No rules.
  package static let none: LintScope = []
  /// The rules outside the group `parity`: `policyc lint`.
  package static let notices = LintScope(rawValue: 1)
  /// The rules of the group `parity`: `policyc parity`.
  package static let parity = LintScope(rawValue: 2)
  /// All rules: `policyc check`.
  package static let all: LintScope = [.notices, .parity]

  package let rawValue: Int

  package init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// Whether a rule belongs to the scope.
  func holds(_ rule: RuleMetadata) -> Bool {
    contains(rule.id.utf8.starts(with: "parity/".utf8) ? .parity : .notices)
  }
}
