/// Settings that hold for some paths only.
package struct PathOverride: Sendable {
  /// The paths.
  package var paths: [PathPattern]
  /// Levels by rule or group, over those for all paths.
  package var levels: [String: LintSettings.Level] = [:]
  /// Why these levels are as they are.
  package var reasons: [String: SeverityReason] = [:]
  /// Further rules and groups that do not run there.
  package var ignore: [String] = []
  /// Options by rule, then by name, over those for all paths.
  package var options: [String: [String: RuleOption.Value]] = [:]

  /// Makes an override that changes nothing yet.
  package init(paths: [PathPattern]) {
    self.paths = paths
  }

  /// Whether it is about a path.
  func holds(_ path: String) -> Bool { paths.contains { $0.matches(path) } }
}
