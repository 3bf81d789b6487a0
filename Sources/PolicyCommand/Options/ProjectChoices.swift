import NoticeLint
import NoticeModel

/// What the project is and which rules run, as ``ProjectOptions`` say it.
struct ProjectChoices {
  var config: String?
  var noConfig = false
  var layout: Layout?
  var sourceLocale: String?
  var profiles: [Profile] = []
  var select: [String] = []
  var ignore: [String] = []
  var severity: [SeverityRequest] = []
  var today: CalendarDate?

  /// The configuration of the project that paths belong to, with these options over it.
  func configuration(
    for paths: [InputPath], workingFolder: AbsolutePath
  ) throws(CommandFailure) -> Configuration {
    var configuration = try ProjectResolver(
      namedFile: config, ignoresFile: noConfig, layout: layout, workingFolder: workingFolder
    ).configuration(for: paths)
    if let layout { configuration.layout = Setting(layout, .option("--layout")) }
    if let sourceLocale {
      configuration.sourceLocale = Setting(sourceLocale, .option("--source-locale"))
    }
    if !profiles.isEmpty {
      configuration.profiles = Setting(profiles, .option("--profile"))
    }
    if !select.isEmpty {
      configuration.select = Setting(select, .option("--select"))
    }
    if !ignore.isEmpty {
      configuration.ignore = Setting(ignore, .option("--ignore"))
    }
    for request in severity {
      // A group that an option names leaves nothing of what the file says about its rules.
      configuration.severity = configuration.severity.filter {
        !$0.key.hasPrefix(request.rule + "/") || $0.value.origin.isOption
      }
      configuration.severity[request.rule] = Setting(
        SeverityDecision(request.level), .option("--severity"))
    }
    if let today { configuration.today = Setting(today, .option("--today")) }
    return configuration
  }

  /// Whether a file that does not match the layout is a notice of its own.
  var takesLoneFiles: Bool { noConfig && layout == nil }
}
