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

  /// A report's format.
  static func reportFormat(_ text: String) throws(CommandFailure) -> ReportFormat {
    try value(text, "format")
  }

  /// A format of the status.
  static func statusFormat(
    _ text: String
  ) throws(CommandFailure) -> StatusFormatRequest.Format {
    try value(text, "format")
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
