import NoticeLint

extension RuleDocumentation {
  /// A rule for a terminal.
  static func text(_ rule: RuleMetadata) -> [String] {
    var lines = [rule.id, "  \(rule.summary)", ""]
    lines += facts(rule).map { "\($0): \($1)" }
    lines += ["", "why"]
    lines += wrapped(rule.why, width: 78).map { "  \($0)" }
    if !rule.sources.isEmpty {
      lines += ["", "sources"]
      lines += rule.sources.map { "  \($0.citation)\($0.url.map { " <\($0)>" } ?? "")" }
    }
    if !rule.options.isEmpty {
      lines += ["", "options"]
      lines += rule.options.map { "  \($0.name) (default: \(value($0))): \($0.summary)" }
    }
    return lines
  }

  /// A rule for a page of documentation.
  static func markdown(_ rule: RuleMetadata) -> [String] {
    var lines = ["# `\(rule.id)`", "", rule.summary, ""]
    lines += facts(rule).map { "- \($0): \($1)" }
    lines += ["", "## Why", "", rule.why]
    if !rule.sources.isEmpty {
      lines += ["", "## Sources", ""]
      lines += rule.sources.map { source in
        source.url.map { "- [\(source.citation)](\($0))" } ?? "- \(source.citation)"
      }
    }
    if !rule.options.isEmpty {
      lines += ["", "## Options", ""]
      lines += rule.options.map { "- `\($0.name)` (default: `\(value($0))`): \($0.summary)" }
    }
    return lines
  }

  /// A rule for tools.
  static func json(_ rule: RuleMetadata) -> JSONValue {
    [
      "id": .string(rule.id),
      "group": .string(rule.group),
      "summary": .string(rule.summary),
      "severity": .string(rule.severity.rawValue),
      "enabled": .boolean(rule.isOnByDefault),
      "since": .string(rule.since),
      "fix": rule.fix.map { .string($0.rawValue) } ?? .null,
      "qualityIssueType": rule.qualityIssueType.map { .string($0) } ?? .null,
      "why": .string(rule.why),
      "sources": .array(
        rule.sources.map {
          ["citation": .string($0.citation), "url": $0.url.map { .string($0) } ?? .null]
        }),
      "options": .array(
        rule.options.map { option in
          [
            "name": .string(option.name),
            "default": json(option.defaultValue),
            "summary": .string(option.summary),
          ]
        }),
    ]
  }

  private static func facts(_ rule: RuleMetadata) -> [(String, String)] {
    var facts = [("severity", level(rule)), ("since", rule.since)]
    if !rule.isOnByDefault {
      facts.insert(("severity once it is on", rule.severity.rawValue), at: 1)
    }
    facts.append(("fix", rule.fix?.rawValue ?? "none"))
    if let type = rule.qualityIssueType { facts.append(("ITS 2.0 issue type", type)) }
    return facts
  }

  private static func value(_ option: RuleOption) -> String {
    String(decoding: json(option.defaultValue).serialized().dropLast(), as: UTF8.self)
  }

  /// An option's value.
  package static func json(_ value: RuleOption.Value) -> JSONValue {
    switch value {
    case .boolean(let value): .boolean(value)
    case .integer(let value): .integer(value)
    case .string(let value): .string(value)
    case .list(let values): .strings(values)
    }
  }

  private static func wrapped(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      if let last = lines.last, last.count + word.count < width {
        lines[lines.count - 1] += " \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
