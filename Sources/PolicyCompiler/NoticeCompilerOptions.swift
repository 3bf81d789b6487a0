import NoticeLint
import NoticeModel
import SourceText

/// What a ``NoticeCompiler`` checks. The names are those of `policyc.yml` and the command line.
public struct NoticeCompilerOptions: Hashable, Sendable {
  /// The laws that notices are to meet, such as `gdpr`; `policyc explain` describes them.
  public var profiles = ["core"]
  /// Rules and groups that run; empty for all that are on by default.
  public var select: [String] = []
  /// Rules and groups that do not run.
  public var ignore: [String] = []
  /// How grave findings are, by rule or group.
  public var severity: [String: Severity] = [:]
  /// The locale that translations are made from, as a BCP 47 tag.
  public var sourceLocale = "en"
  /// The day that rules take for today, as `2026-05-04`; `nil` where no rule may ask.
  public var today: String?

  /// Makes options in which each value is the usual one.
  public init() {}

  /// The settings of the linter.
  ///
  /// - Throws: ``NoticeCompilerError/unknownValue(option:value:nearest:)``.
  func settings() throws(NoticeCompilerError) -> LintSettings {
    for (option, names) in [
      ("select", select), ("ignore", ignore), ("severity", severity.keys.sorted()),
    ] {
      for name in names where !RuleCatalog.contains(name) {
        throw .unknownValue(option: option, value: name, nearest: RuleCatalog.nearest(to: name))
      }
    }
    var settings = LintSettings()
    settings.select = select
    settings.ignore = ignore
    settings.levels = severity.compactMapValues { LintSettings.Level(rawValue: $0.rawValue) }
    return settings
  }

  /// What rules may know.
  ///
  /// - Throws: ``NoticeCompilerError/unknownValue(option:value:nearest:)``.
  func context() throws(NoticeCompilerError) -> LintContext {
    var context = LintContext()
    context.profiles = []
    for name in profiles {
      guard let profile = Profile(rawValue: name) else {
        let nearest = NearestName.find(name, in: Profile.allCases.map(\.rawValue))
        throw .unknownValue(option: "profiles", value: name, nearest: nearest)
      }
      context.profiles.append(profile)
    }
    if let today {
      guard let date = CalendarDate(iso8601: today) else {
        throw .unknownValue(option: "today", value: today, nearest: nil)
      }
      context.today = date
    }
    return context
  }
}
