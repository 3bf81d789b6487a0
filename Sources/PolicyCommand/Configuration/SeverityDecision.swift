import NoticeLint

/// The level that the configuration gives a rule or a group.
struct SeverityDecision: Hashable, Sendable {
  var level: LintSettings.Level
  /// Why, where the file says so.
  var reason: SeverityReason?

  init(_ level: LintSettings.Level, reason: SeverityReason? = nil) {
    self.level = level
    self.reason = reason
  }
}
