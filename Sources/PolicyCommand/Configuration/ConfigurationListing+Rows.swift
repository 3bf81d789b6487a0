import NoticeLint
import NoticeModel
import NoticeReport

extension ConfigurationListing {
  /// The values under a key; none for one that holds nothing until it is set.
  static func rows(of key: ConfigurationKey, _ configuration: Configuration) -> [Row] {
    let name = key.rawValue
    switch key {
    case .extends: return []
    case .layout: return [Row(name, configuration.layout) { .string($0.text) }]
    case .sourceLocale: return [Row(name, configuration.sourceLocale) { .string($0) }]
    case .exclude: return [Row(name, configuration.exclude) { .strings($0.map(\.text)) }]
    case .profiles: return [Row(name, configuration.profiles) { .strings($0.map(\.rawValue)) }]
    case .select: return [Row(name, configuration.select) { .strings($0) }]
    case .ignore: return [Row(name, configuration.ignore) { .strings($0) }]
    case .severity:
      return ordered(configuration.severity).map { rule, level in
        Row("\(name).\(rule)", level) { json($0.level, $0.reason) }
      }
    case .options:
      return ordered(configuration.options).flatMap { rule, options in
        ordered(options).map { option, value in
          Row("\(name).\(rule).\(option)", value, RuleDocumentation.json)
        }
      }
    case .overrides:
      return configuration.overrides.enumerated().map { index, override in
        Row("\(name)[\(index)]", override, json)
      }
    case .failOn: return [Row(name, configuration.failOn) { .string($0.rawValue) }]
    case .baseline: return [Row(name, configuration.baseline, jsonUnlessEmpty)]
    case .output: return [Row(name, configuration.output, jsonUnlessEmpty)]
    case .emit: return [Row(name, configuration.emit) { .strings($0.map(\.rawValue)) }]
    case .baseURL: return [Row(name, configuration.baseURL, jsonUnlessEmpty)]
    case .siteName: return [Row(name, configuration.siteName, jsonUnlessEmpty)]
    case .organization: return organization(configuration.organization, name)
    case .answers:
      return ProfileQuestion.allCases.compactMap { question in
        configuration.answers[question].map { answer in
          Row("\(name).\(question.rawValue)", answer) { .boolean($0) }
        }
      }
    case .disclosures:
      return ordered(configuration.disclosures).map { id, disclosure in
        Row("\(name).\(id)", disclosure) { json($0.declaration) }
      }
    case .divergences:
      return configuration.divergences.enumerated().map { index, divergence in
        Row("\(name)[\(index)]", divergence, json)
      }
    case .glossary:
      return configuration.glossary.map { entry in
        Row("\(name).\(entry.value.term)", entry) { entry in
          ["translations": json(entry.translations), "forbidden": json(entry.forbidden)]
        }
      }
    case .doNotTranslate: return [Row(name, configuration.doNotTranslate) { .strings($0) }]
    case .linkHosts:
      return ordered(configuration.linkHosts).map { host, hosts in
        Row("\(name).\(host)", hosts) { json($0.hosts) }
      }
    }
  }

  private static func organization(_ settings: OrganizationSettings, _ name: String) -> [Row] {
    ConfigurationKey.Organization.allCases.map { key in
      let name = "\(name).\(key.rawValue)"
      return switch key {
      case .names: Row(name, settings.names) { .strings($0) }
      case .domains: Row(name, settings.domains) { .strings($0) }
      case .emails: Row(name, settings.emails) { .strings($0) }
      case .phones: Row(name, settings.phones) { .strings($0) }
      case .addresses: Row(name, settings.addresses) { .strings($0) }
      case .officer: Row(name, settings.officer, jsonUnlessEmpty)
      }
    }
  }

  private static func jsonUnlessEmpty(_ text: String) -> JSONValue {
    text.isEmpty ? .null : .string(text)
  }

  private static func json(
    _ level: LintSettings.Level, _ reason: SeverityReason?
  ) -> JSONValue {
    guard let reason else { return .string(level.rawValue) }
    return ["level": .string(level.rawValue), "reason": .string(reason.text)]
  }

  private static func json(_ override: PathOverride) -> JSONValue {
    .object([
      .init("paths", .strings(override.paths.map(\.text))),
      .init("ignore", .strings(override.ignore)),
      .init(
        "severity",
        .object(
          ordered(override.levels).map { .init($0, json($1, override.reasons[$0])) })),
      .init(
        "options",
        .object(
          ordered(override.options).map { rule, options in
            .init(
              rule,
              .object(ordered(options).map { .init($0, RuleDocumentation.json($1)) }))
          })),
    ])
  }

  private static func json(_ declaration: DisclosureDeclaration) -> JSONValue {
    var members: [JSONValue.Member] = []
    switch declaration.status {
    case .covered(let section):
      members.append(.init("section", section.map { .string($0.value) } ?? .null))
    case .notApplicable: members.append(.init("none", .boolean(true)))
    }
    if let reason = declaration.reason { members.append(.init("reason", .string(reason.value))) }
    return .object(members)
  }

  private static func json(_ divergence: ConfiguredDivergence) -> JSONValue {
    let declaration = divergence.declaration
    var members: [JSONValue.Member] = [
      .init(declaration.kind?.rawValue ?? "scope", .string(declaration.scope?.value ?? ""))
    ]
    if !divergence.locales.isEmpty {
      members.append(.init("locales", .strings(divergence.locales.map(\.description))))
    }
    if !divergence.documents.isEmpty {
      members.append(.init("documents", .strings(divergence.documents)))
    }
    for (name, value) in [
      ("reason", declaration.reason), ("owner", declaration.owner), ("until", declaration.until),
    ] {
      if let value { members.append(.init(name, .string(value.value))) }
    }
    return .object(members)
  }

  private static func json(_ texts: [String: [String]]) -> JSONValue {
    .object(ordered(texts).map { .init($0, .strings($1)) })
  }

  private static func ordered<Value>(_ values: [String: Value]) -> [(String, Value)] {
    values.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
