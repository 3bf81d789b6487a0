import NoticeEmit
import NoticeLint
import NoticeModel
import NoticeReport

/// Reads the words of the configuration, from `policyc.yml` and from the command line alike.
///
/// Each reader throws a message without place.
enum ConfigurationValue {
  /// A BCP 47 tag in canonical case.
  static func locale(_ text: String) throws(CommandFailure) -> String {
    guard let tag = LocaleTag(text) else {
      throw CommandFailure("`\(text)` is not a BCP 47 language tag")
    }
    return tag.description
  }

  /// A profile's name.
  static func profile(_ text: String) throws(CommandFailure) -> Profile {
    try value(text, "profile")
  }

  /// An organization's name: some characters on one line, blanks around them left out.
  static func name(_ text: String) throws(CommandFailure) -> String {
    let words = text.split { $0 == " " || $0 == "\t" }
    guard !words.isEmpty else { throw CommandFailure("a name is expected") }
    guard
      !text.unicodeScalars.contains(where: {
        $0.properties.generalCategory == .control && $0 != "\t"
      })
    else { throw CommandFailure("a name stands on one line and holds no control characters") }
    return words.joined(separator: " ")
  }

  /// A rule's id or a group's name.
  static func rule(_ text: String) throws(CommandFailure) -> String {
    guard RuleCatalog.contains(text) else {
      throw CommandFailure(
        "unknown rule or group `\(text)`" + suggestion(RuleCatalog.nearest(to: text)))
    }
    return text
  }

  /// A level of severity.
  static func level(_ text: String) throws(CommandFailure) -> LintSettings.Level {
    try value(text, "severity")
  }

  /// A threshold of failure.
  static func threshold(_ text: String) throws(CommandFailure) -> FailureThreshold {
    try value(text, "threshold")
  }

  /// An artifact's format.
  static func artifactFormat(_ text: String) throws(CommandFailure) -> ArtifactFormat {
    try value(text, "artifact format")
  }

  /// Where the output folder is on the web.
  static func baseURL(_ text: String) throws(CommandFailure) -> String {
    guard BaseURL(text) != nil else {
      throw CommandFailure("`\(text)` is no http or https address without query and fragment")
    }
    return text
  }

  /// A report's format.
  static func reportFormat(_ text: String) throws(CommandFailure) -> ReportFormat {
    try value(text, "format")
  }

  /// A schema's name.
  static func schema(_ text: String) throws(CommandFailure) -> SchemaCommand.Name {
    try value(text, "schema")
  }

  /// A format of the status.
  static func statusFormat(
    _ text: String
  ) throws(CommandFailure) -> StatusFormatRequest.Format {
    try value(text, "format")
  }

  /// A known key.
  static func key<Key: RawRepresentable & CaseIterable>(
    _ text: String, of keys: Key.Type
  ) throws(CommandFailure) -> Key where Key.RawValue == String {
    try value(text, "key")
  }

  /// A rule that has options.
  static func ruleWithOptions(_ text: String) throws(CommandFailure) -> RuleMetadata {
    guard let rule = RuleCatalog.rule(text) else {
      if RuleCatalog.groups.contains(text) {
        throw CommandFailure("`\(text)` is a group, options belong to one rule")
      }
      throw CommandFailure("unknown rule `\(text)`" + suggestion(RuleCatalog.nearest(to: text)))
    }
    guard !rule.options.isEmpty else { throw CommandFailure("`\(text)` has no options") }
    return rule
  }

  /// An option of a rule.
  static func option(
    _ text: String, of rule: RuleMetadata
  ) throws(CommandFailure) -> RuleOption {
    if let option = rule.options.first(where: { $0.name == text }) { return option }
    let names = rule.options.map(\.name)
    let nearest = NearestName.find(text, in: names)
    throw CommandFailure(
      "unknown option `\(text)` of `\(rule.id)`"
        + (nearest.map { suggestion($0) } ?? "; known are \(names.joined(separator: ", "))"))
  }

  /// A disclosure's id.
  static func disclosure(_ text: String) throws(CommandFailure) -> String {
    let disclosure: Disclosure = try value(text, "disclosure")
    return disclosure.rawValue
  }

  /// A pattern of paths.
  static func pathPattern(_ text: String) throws(CommandFailure) -> PathPattern {
    let pattern = PathPattern(text)
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard !pattern.isEmpty, !text.hasPrefix("/"), !parts.contains("..") else {
      throw CommandFailure("`\(text)` must be a path below the root, such as `locales/de/**`")
    }
    return pattern
  }

  /// A text that says something.
  static func someText(_ text: String) throws(CommandFailure) -> String {
    guard text.contains(where: { $0 != " " }) else {
      throw CommandFailure("an empty text says nothing")
    }
    return text
  }

  /// The name of a file or folder.
  static func fileName(_ text: String) throws(CommandFailure) -> String {
    guard !text.isEmpty else { throw CommandFailure("an empty path names nothing") }
    return text
  }

  /// A domain in lower case, without scheme and path.
  static func domain(_ text: String) throws(CommandFailure) -> String {
    let name = text.lowercased()
    let labels = name.split(separator: ".", omittingEmptySubsequences: false)
    let isName = name.utf8.allSatisfy {
      $0 >= 0x80 || $0 == 0x2D || $0 == 0x2E || (0x30...0x39).contains($0)
        || (0x61...0x7A).contains($0)
    }
    guard isName, labels.count > 1, !labels.contains(where: \.isEmpty) else {
      throw CommandFailure("`\(text)` is no domain such as `shop.example.org`")
    }
    return name
  }

  /// An e-mail address.
  static func email(_ text: String) throws(CommandFailure) -> String {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !text.contains(" "),
      (try? domain(String(parts[1]))) != nil
    else { throw CommandFailure("`\(text)` is no e-mail address") }
    return text
  }

  /// A phone number.
  static func phone(_ text: String) throws(CommandFailure) -> String {
    let digits = text.utf8.count { (0x30...0x39).contains($0) }
    let isNumber = text.utf8.allSatisfy {
      (0x30...0x39).contains($0) || " +-()./".utf8.contains($0)
    }
    guard isNumber, digits >= 3 else { throw CommandFailure("`\(text)` is no phone number") }
    return text
  }

  /// A day.
  static func date(_ text: String) throws(CommandFailure) -> CalendarDate {
    guard let date = CalendarDate(iso8601: text) else {
      throw CommandFailure("`\(text)` is no date such as 2026-05-04")
    }
    return date
  }

  /// `; did you mean …?`, or nothing.
  static func suggestion(_ name: String?) -> String {
    name.map { "; did you mean `\($0)`?" } ?? ""
  }

  private static func value<Value: RawRepresentable & CaseIterable>(
    _ text: String, _ noun: String
  ) throws(CommandFailure) -> Value where Value.RawValue == String {
    if let value = Value(rawValue: text) { return value }
    let names = Value.allCases.map(\.rawValue)
    if let nearest = NearestName.find(text, in: names) {
      throw CommandFailure("unknown \(noun) `\(text)`" + suggestion(nearest))
    }
    throw CommandFailure(
      "unknown \(noun) `\(text)`; known are \(names.joined(separator: ", "))")
  }
}
