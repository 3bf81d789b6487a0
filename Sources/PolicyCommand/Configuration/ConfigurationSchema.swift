import NoticeEmit
import NoticeLint
import NoticeModel
import NoticeReport

/// The JSON schema of `policyc.yml` (JSON Schema draft 7, which editors know best).
enum ConfigurationSchema {
  /// The schema.
  static var json: [UInt8] {
    let document: JSONValue = [
      "$schema": "http://json-schema.org/draft-07/schema#",
      "title": .string(ConfigurationFile.name),
      "description": "The configuration of policyc.",
      "type": .strings(["object", "null"]),
      "additionalProperties": false,
      "properties": .object(
        ConfigurationKey.allCases.map { key in
          let (schema, text) = value(of: key)
          return .init(key.rawValue, described(schema, text))
        }),
    ]
    return document.serialized()
  }

  /// What a key takes and what it is for.
  private static func value(of key: ConfigurationKey) -> (JSONValue, String) {
    switch key {
    case .extends: (texts, "configuration files whose values hold where this one has none")
    case .layout:
      (
        ["type": "string", "pattern": "\\{locale\\}"],
        "where notices are, with {locale} and {document}"
      )
    case .sourceLocale: (locale, "the locale that translations are made from")
    case .exclude: (paths, "paths that are not looked at")
    case .profiles: (list(of: Profile.self), "the laws that notices are to meet")
    case .select: (listed(ruleOrGroup), "rules and groups that run, instead of the usual ones")
    case .ignore: (listed(ruleOrGroup), "rules and groups that do not run")
    case .severity: (severity, "how grave findings are, by rule or group")
    case .options: (options, "options of rules")
    case .overrides: (array(of: override), "what differs for some paths; later ones come first")
    case .failOn: (choice(of: FailureThreshold.self), "from which severity on a run fails")
    case .baseline: (text, "the file of findings that are known")
    case .output: (text, "the folder that artifacts are written into")
    case .emit: (list(of: ArtifactFormat.self), "the formats that are built")
    case .baseURL:
      (
        ["type": "string", "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://[^/:?#@]+(:[0-9]*)?(/[^?#]*)?$"],
        "where the output folder is on the web"
      )
    case .siteName: (text, "the site's name, for titles and above each page")
    case .organization: (organization, "who publishes the notices")
    case .answers: (answers, "what profiles are to know")
    case .disclosures: (disclosures, "disclosures that are declared for all notices")
    case .divergences:
      (array(of: divergence), "differences between translations and sources that are meant")
    case .glossary: (array(of: glossaryEntry), "terms with their translations")
    case .doNotTranslate: (texts, "names and terms that stay as they are in all languages")
    case .linkHosts: (linkHosts, "hosts that have other names for other languages")
    }
  }

  private static var severity: JSONValue {
    // A reader of YAML 1.1 takes a bare `off` for false.
    let level: JSONValue = [
      "enum": .array(LintSettings.Level.allCases.map { .string($0.rawValue) } + [.boolean(false)])
    ]
    let keys = ConfigurationKey.Severity.self
    let decision = object(
      keys.allCases.map { .init($0.rawValue, $0 == .level ? level : text) },
      required: keys.allCases.map(\.rawValue))
    return map(of: ruleOrGroup, to: ["anyOf": .array([level, decision])])
  }

  private static var options: JSONValue {
    object(
      RuleCatalog.metadata.filter { !$0.options.isEmpty }.map { rule in
        .init(
          rule.id,
          object(
            rule.options.map { option in
              .init(option.name, described(value(like: option), option.summary))
            }))
      })
  }

  private static func value(like option: RuleOption) -> JSONValue {
    switch option.defaultValue {
    case .boolean: ["type": "boolean"]
    case .integer: ["type": "integer", "minimum": .integer(0)]
    case .string: ["type": "string"]
    case .list: texts
    }
  }

  private static var override: JSONValue {
    object(
      ConfigurationKey.Override.allCases.map { key in
        let schema =
          switch key {
          case .paths: paths
          case .ignore: listed(ruleOrGroup)
          case .severity: severity
          case .options: options
          }
        return .init(key.rawValue, schema)
      }, required: [ConfigurationKey.Override.paths.rawValue])
  }

  private static var organization: JSONValue {
    object(
      ConfigurationKey.Organization.allCases.map { key in
        let schema =
          switch key {
          case .names, .addresses: texts
          case .domains: listed(domain)
          case .emails: listed(email)
          case .phones: listed(["type": "string", "pattern": "^[-0-9 +()./]{3,}$"])
          case .officer: email
          }
        return .init(key.rawValue, schema)
      })
  }

  private static var answers: JSONValue {
    object(
      ProfileQuestion.allCases.map {
        // `yes` is a text to a reader of YAML 1.2.
        .init($0.rawValue, ["enum": .array([.boolean(true), .boolean(false), "yes", "no"])])
      })
  }

  private static var disclosures: JSONValue {
    let truth: JSONValue = ["enum": .array([.boolean(true), "yes"])]
    let none = object(
      [
        .init(ConfigurationKey.Disclosure.none.rawValue, truth),
        .init(ConfigurationKey.Disclosure.reason.rawValue, text),
      ], required: ["none", "reason"])
    let covered = object(
      [
        .init(ConfigurationKey.Disclosure.section.rawValue, text),
        .init(
          ConfigurationKey.Disclosure.none.rawValue, ["enum": .array([.boolean(false), "no"])]),
        .init(ConfigurationKey.Disclosure.reason.rawValue, text),
      ], required: ["section"])
    return object(
      Disclosure.allCases.map { .init($0.rawValue, ["anyOf": .array([covered, none])]) })
  }

  private static var divergence: JSONValue {
    let keys = ConfigurationKey.Divergence.self
    let scopes: [JSONValue] = keys.scopes.map { ["required": .strings([$0.rawValue])] }
    guard
      case .object(let members) = object(
        keys.allCases.map { key in
          let schema: JSONValue =
            switch key {
            case .scope, .section, .fact, .link, .rule, .reason, .owner: text
            case .locales: listed(locale)
            case .documents: texts
            case .until: ["type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"]
            }
          return .init(key.rawValue, schema)
        }, required: [keys.reason.rawValue])
    else { return .null }
    return .object(members + [.init("oneOf", .array(scopes))])
  }

  private static var glossaryEntry: JSONValue {
    object(
      ConfigurationKey.Glossary.allCases.map { key in
        .init(key.rawValue, key == .term ? text : map(of: locale, to: texts))
      }, required: [ConfigurationKey.Glossary.term.rawValue])
  }

  private static var linkHosts: JSONValue {
    map(of: domain, to: map(of: locale, to: listed(domain)))
  }
}
