import NoticeLint
import NoticeModel

extension ConfigurationFile {
  /// Reads `severity`.
  func levels(
    _ node: YAMLNode
  ) throws(CommandFailure) -> [String: Setting<LintSettings.Level>] {
    var levels: [String: Setting<LintSettings.Level>] = [:]
    let example = "rules with their levels, such as `structure: warning`"
    for (rule, entry) in try entries(node, example, ConfigurationValue.rule) {
      levels[rule] = try setting(entry.value, ConfigurationValue.level)
    }
    return levels
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
        override.levels = try levels(severity).mapValues(\.value)
      }
      if let options = fields[.options] {
        override.options = try ruleOptions(options).mapValues { $0.mapValues(\.value) }
      }
      overrides.append(Setting(override, origin(element)))
    }
    return overrides
  }
}
