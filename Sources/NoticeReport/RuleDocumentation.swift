import NoticeLint

/// What the catalogue says about the rules, for readers and for tools.
package enum RuleDocumentation {
  /// The list of all rules.
  package static func list(in format: DocumentationFormat) -> [UInt8] {
    let rules = RuleCatalog.metadata
    switch format {
    case .text:
      return bytes(rows(rules))
    case .markdown:
      return bytes(reference)
    case .json:
      let document: JSONValue = ["tool": Tool.json, "rules": .array(rules.map(json))]
      return document.serialized()
    }
  }

  /// All that one rule says about itself.
  package static func explanation(
    of rule: RuleMetadata, in format: DocumentationFormat
  ) -> [UInt8] {
    switch format {
    case .text: bytes(text(rule))
    case .markdown: bytes(markdown(rule))
    case .json: json(rule).serialized()
    }
  }

  /// The severity, or that the rule is off.
  static func level(_ rule: RuleMetadata) -> String {
    rule.isOnByDefault ? rule.severity.rawValue : "off"
  }

  /// One line for each rule.
  static func rows(_ rules: [RuleMetadata]) -> [String] {
    let width = rules.map(\.id.utf8.count).max() ?? 0
    return rules.map { rule in
      "\(padded(rule.id, width))  \(padded(level(rule), 7))  \(rule.summary)"
    }
  }

  static func bytes(_ lines: [String]) -> [UInt8] {
    Array(lines.map { $0 + "\n" }.joined().utf8)
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(width - text.utf8.count, 0))
  }

  /// A text for a cell of a table.
  static func cell(_ text: String) -> String {
    String(text.flatMap { $0 == "|" ? ["\\", $0] : [$0] })
  }
}
