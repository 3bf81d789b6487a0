import SourceText

/// Which rules run, how grave their findings are, and what they may know of the world.
package struct LintSettings: Sendable {
  /// What the configuration says about one rule or group.
  package enum Level: String, Sendable, CaseIterable {
    case off
    case note
    case warning
    case error

    /// The severity; `nil` for `off`.
    package var severity: Severity? { Severity(rawValue: rawValue) }
  }

  /// Levels by rule or group; a rule's own entry outdoes its group's.
  package var levels: [String: Level] = [:]
  /// Why levels are as they are, by the same names; not every level has a reason.
  package var reasons: [String: SeverityReason] = [:]
  /// Rules and groups that run; empty for all that are on by default.
  ///
  /// A rule that is named runs even if it is off by default, a group stands for those of its rules
  /// that are on.
  package var select: [String] = []
  /// Rules and groups that do not run.
  ///
  /// A rule that is named outdoes a group that is named, and `ignore` outdoes `select`.
  package var ignore: [String] = []
  /// Options by rule, then by name.
  package var options: [String: [String: RuleOption.Value]] = [:]
  /// What differs for some paths; later ones outdo earlier ones.
  package var overrides: [PathOverride] = []

  /// Makes settings in which each rule is as it is by default.
  package init() {}

  /// The severity that a rule's findings have, or `nil` if it does not run.
  ///
  /// A level that is set switches a rule on.
  package func severity(of rule: RuleMetadata) -> Severity? {
    // Nearly all runs are like this one, and begin with asking for each rule.
    if levels.isEmpty, ignore.isEmpty, select.isEmpty {
      return rule.isOnByDefault ? rule.severity : nil
    }
    guard runs(rule) else { return nil }
    guard let level = levels[rule.id] ?? levels[rule.group] else { return rule.severity }
    return level.severity
  }

  /// Why a rule's findings have another severity than by default, where somebody said so.
  package func reason(for rule: RuleMetadata) -> SeverityReason? {
    reasons[levels[rule.id] == nil ? rule.group : rule.id]
  }

  /// The settings that hold for the paths of some overrides, which are applied in their order.
  func applying(_ indices: [Int]) -> LintSettings {
    var settings = self
    settings.overrides = []
    for override in indices.map({ overrides[$0] }) {
      for (name, level) in override.levels {
        // What is said about a group here is said after what was said about its rules.
        settings.levels = settings.levels.filter { !$0.key.hasPrefix(name + "/") }
        settings.levels[name] = level
        settings.reasons = settings.reasons.filter { settings.levels[$0.key] != nil }
        settings.reasons[name] = override.reasons[name]
      }
      // A rule of the same override outdoes its group, whichever came first.
      for (name, level) in override.levels where name.utf8.contains(UInt8(ascii: "/")) {
        settings.levels[name] = level
        settings.reasons[name] = override.reasons[name]
      }
      settings.ignore += override.ignore
      for (rule, options) in override.options {
        settings.options[rule, default: [:]].merge(options) { $1 }
      }
    }
    return settings
  }

  /// The overrides that hold for a path.
  func overrideIndices(for path: String) -> [Int] {
    overrides.indices.filter { overrides[$0].holds(path) }
  }

  private func runs(_ rule: RuleMetadata) -> Bool {
    if ignore.contains(rule.id) { return false }
    if select.contains(rule.id) { return true }
    if ignore.contains(rule.group) { return false }
    let isOn = rule.isOnByDefault || levels[rule.id] != nil
    return select.isEmpty ? isOn : isOn && select.contains(rule.group)
  }
}
