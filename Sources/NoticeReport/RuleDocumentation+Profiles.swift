import NoticeLint

extension RuleDocumentation {
  /// What a profile asks for, line by line, for a terminal.
  static func rows(_ demands: [ProfileDocumentation.Demand]) -> [String] {
    let rules = demands.map(\.rule.count).max() ?? 0
    let conditions = demands.map(\.condition.count).max() ?? 0
    return demands.map { demand in
      var row = "  \(padded(demand.rule, to: rules))  \(padded(demand.severity.rawValue, to: 7))  "
      let citations = citations(demand)
      row += citations.isEmpty ? demand.condition : padded(demand.condition, to: conditions)
      return citations.isEmpty ? row : "\(row)  \(citations)"
    }
  }

  /// What a profile asks for as a table in Markdown.
  static func table(_ demands: [ProfileDocumentation.Demand]) -> [String] {
    ["| disclosure | severity | asked for | sources |", "|---|---|---|---|"]
      + demands.map { demand in
        "| `\(demand.rule)` | \(demand.severity.rawValue) | \(demand.condition) "
          + "| \(cell(citations(demand))) |"
      }
  }

  /// What a profile asks for, for tools.
  static func json(_ demand: ProfileDocumentation.Demand) -> JSONValue {
    [
      "rule": .string(demand.rule), "severity": .string(demand.severity.rawValue),
      "condition": .string(demand.condition), "sources": json(demand.sources),
    ]
  }

  private static func citations(_ demand: ProfileDocumentation.Demand) -> String {
    demand.sources.map(\.citation).joined(separator: "; ")
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
