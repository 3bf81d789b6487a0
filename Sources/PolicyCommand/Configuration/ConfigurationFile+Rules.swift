import NoticeLint
import NoticeModel

extension ConfigurationFile {
  /// Reads `severity`.
  func levels(
    _ node: YAMLNode
  ) throws(CommandFailure) -> [String: Setting<SeverityDecision>] {
    var levels: [String: Setting<SeverityDecision>] = [:]
    let example = "rules with their levels, such as `structure: warning`"
    for (rule, entry) in try entries(node, example, ConfigurationValue.rule) {
      levels[rule] = Setting(try decision(entry.value), origin(entry.value))
    }
    return levels
  }

  /// Reads a level, or a mapping that says why it is set.
  private func decision(_ node: YAMLNode) throws(CommandFailure) -> SeverityDecision {
    guard node.mapping != nil else {
      return SeverityDecision(try value(node, ConfigurationValue.level))
    }
    let fields = try fields(
      node, ConfigurationKey.Severity.self, "a level, or a mapping with `level` and `reason`")
    guard let level = fields[.level], let reason = fields[.reason] else {
      throw failure("a severity with a reason needs `level` and `reason`", at: node)
    }
    return SeverityDecision(
      try value(level, ConfigurationValue.level),
      reason: SeverityReason(
        try value(reason, ConfigurationValue.someText), file: findingPath, span: level.span))
  }

  /// Reads `options`: by rule, then by name.
  func ruleOptions(
    _ node: YAMLNode
  ) throws(CommandFailure) -> [String: [String: Setting<RuleOption.Value>]] {
    var options: [String: [String: Setting<RuleOption.Value>]] = [:]
    let example = "rules with their options, such as `front-matter/unknown-key: {allow: [layout]}`"
    for (rule, entry) in try entries(node, example, ConfigurationValue.ruleWithOptions) {
      let found = try entries(entry.value, "options, such as `allow: [layout]`") {
        name throws(CommandFailure) in try ConfigurationValue.option(name, of: rule)
      }
      for (option, entry) in found {
        options[rule.id, default: [:]][option.name] = Setting(
          try optionValue(entry.value, like: option.defaultValue), origin(entry.value))
      }
    }
    return options
  }

  private func optionValue(
    _ node: YAMLNode, like standard: RuleOption.Value
  ) throws(CommandFailure) -> RuleOption.Value {
    switch standard {
    case .boolean:
      guard let value = node.boolean else {
        throw failure("expected true or false, found \(Self.noun(node))", at: node)
      }
      return .boolean(value)
    case .integer:
      guard let text = node.text, let value = Int(text), value >= 0 else {
        throw failure("expected a number, found \(Self.noun(node))", at: node)
      }
      return .integer(value)
    case .string: return .string(try text(node))
    case .list: return .list(try values(node, ConfigurationValue.someText))
    }
  }

  /// Reads `overrides`.
  func overrides(_ node: YAMLNode) throws(CommandFailure) -> [Setting<PathOverride>] {
    var overrides: [Setting<PathOverride>] = []
    for element in try elements(node, "mappings with `paths`") {
      let fields = try fields(
        element, ConfigurationKey.Override.self, "a mapping with `paths`")
      guard let paths = fields[.paths] else {
        throw failure("an override needs `paths`", at: element)
      }
      var override = PathOverride(paths: try values(paths, ConfigurationValue.pathPattern))
      if let ignore = fields[.ignore] {
        override.ignore = try values(ignore, ConfigurationValue.rule)
      }
      if let severity = fields[.severity] {
        let decisions = try levels(severity).mapValues(\.value)
        override.levels = decisions.mapValues(\.level)
        override.reasons = decisions.compactMapValues(\.reason)
      }
      if let options = fields[.options] {
        override.options = try ruleOptions(options).mapValues { $0.mapValues(\.value) }
      }
      overrides.append(Setting(override, origin(element)))
    }
    return overrides
  }
}
