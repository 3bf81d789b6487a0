import NoticeLint
import SourceText

extension SARIFReporter {
  /// The rules that results name, in the catalogue's order.
  struct Rules {
    private let rules: [RuleMetadata]
    private let indices: [String: Int]

    /// Finds the rules of ids.
    init(named ids: [String]) {
      let used = Set(ids)
      rules = RuleCatalog.metadata.filter { used.contains($0.id) }
      indices = Dictionary(
        rules.enumerated().map { ($0.element.id, $0.offset) },
        uniquingKeysWith: { first, _ in first })
    }

    /// The index of a rule by its id; `nil` for one that the catalogue does not know.
    func index(of rule: String) -> Int? { indices[rule] }

    /// The rules as reporting descriptors (section 3.49).
    var descriptors: [JSONValue] { rules.map(Self.descriptor) }

    private static func descriptor(_ rule: RuleMetadata) -> JSONValue {
      var members: [JSONValue.Member] = [
        .init("id", .string(rule.id)),
        .init("name", .string(name(rule))),
        .init("shortDescription", ["text": .string(rule.summary)]),
        .init("fullDescription", ["text": .string(rule.why)]),
        .init(
          "help",
          [
            "text": .string(help(RuleDocumentation.text(rule))),
            "markdown": .string(help(RuleDocumentation.markdown(rule))),
          ]),
      ]
      if let url = rule.sources.lazy.compactMap(\.url).first {
        members.append(.init("helpUri", .string(url)))
      }
      members.append(
        .init(
          "defaultConfiguration",
          [
            "enabled": .boolean(rule.isOnByDefault), "level": .string(rule.severity.rawValue),
          ]))
      members.append(.init("properties", properties(rule)))
      return .object(members)
    }

    private static func properties(_ rule: RuleMetadata) -> JSONValue {
      var members: [JSONValue.Member] = [
        .init("tags", .strings(["privacy-notice", rule.group])),
        .init(
          "problem.severity",
          .string(rule.severity == .note ? "recommendation" : rule.severity.rawValue)),
        .init("sources", RuleDocumentation.json(rule.sources)),
      ]
      if let type = rule.qualityIssueType {
        members.append(.init("itsLocQualityIssueType", .string(type)))
      }
      return .object(members)
    }

    /// `structure/empty-section` as viewers show it: `EmptySection`.
    private static func name(_ rule: RuleMetadata) -> String {
      rule.name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    private static func help(_ lines: [String]) -> String {
      lines.joined(separator: "\n")
    }
  }
}
