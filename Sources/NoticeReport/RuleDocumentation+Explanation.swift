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
    if let example = RuleExample.example(of: rule.id) {
      lines += ["", "example"] + indented(example.finding)
      if !example.before.isEmpty {
        lines += ["", "before the fix"] + indented(example.before)
        lines += ["", "after the fix"] + indented(example.after)
      }
    }
    lines += ["", "suppress"] + ["  \(suppression(rule))"]
    return lines
  }

  /// A rule for a page of documentation.
  ///
  /// - Parameter level: The level of its heading.
  static func markdown(_ rule: RuleMetadata, level: Int = 1) -> [String] {
    let heading = String(repeating: "#", count: level)
    var lines = ["\(heading) `\(rule.id)`", "", rule.summary, ""]
    lines += facts(rule).map { "- \($0): \($1)" }
    lines += ["", "\(heading)# Why", "", rule.why]
    if !rule.sources.isEmpty {
      lines += ["", "\(heading)# Sources", ""] + links(rule.sources)
    }
    if !rule.options.isEmpty {
      lines += ["", "\(heading)# Options", ""]
      lines += rule.options.map { "- `\($0.name)` (default: `\(value($0))`): \($0.summary)" }
    }
    if let example = RuleExample.example(of: rule.id) {
      lines += ["", "\(heading)# Example", ""] + fenced(example.finding)
      if !example.before.isEmpty {
        lines += ["", "Before the fix:", ""] + fenced(example.before)
        lines += ["", "After the fix:", ""] + fenced(example.after)
      }
    }
    lines += ["", "\(heading)# Suppression", ""] + fenced(suppression(rule))
    return lines
  }

  /// The sources as a list of links.
  static func links(_ sources: [RuleSource]) -> [String] {
    sources.map { source in
      source.url.map { "- [\(source.citation)](\($0))" } ?? "- \(source.citation)"
    }
  }

  /// The sources for tools.
  static func json(_ sources: [RuleSource]) -> JSONValue {
    .array(
      sources.map {
        ["citation": .string($0.citation), "url": $0.url.map { .string($0) } ?? .null]
      })
  }

  private static func suppression(_ rule: RuleMetadata) -> String {
    rule.group == "suppression" || rule.group == "config"
      ? "not by a comment; policyc.yml: `severity: {\(rule.id): off}`"
      : "<!-- policyc-disable-next-line \(rule.id) -- the reason -->"
  }

  private static func example(_ rule: RuleMetadata) -> JSONValue {
    guard let example = RuleExample.example(of: rule.id) else { return .null }
    guard !example.before.isEmpty else { return ["finding": .string(example.finding)] }
    return [
      "finding": .string(example.finding), "before": .string(example.before),
      "after": .string(example.after),
    ]
  }

  private static func indented(_ text: String) -> [String] {
    lines(text).map { $0.isEmpty ? "" : "  " + $0 }
  }

  /// A code block whose fence is longer than any in it.
  private static func fenced(_ text: String) -> [String] {
    var longest = 2
    for line in lines(text) { longest = max(longest, line.prefix { $0 == "`" }.count) }
    let fence = String(repeating: "`", count: longest + 1)
    return ["\(fence)text"] + lines(text) + [fence]
  }

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map {
      PrintableText.line(String($0))
    }
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
      "sources": json(rule.sources),
      "options": .array(
        rule.options.map { option in
          [
            "name": .string(option.name),
            "default": json(option.defaultValue),
            "summary": .string(option.summary),
          ]
        }),
      "example": example(rule),
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
