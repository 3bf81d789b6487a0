import ArgumentParser
import NoticeLint
import NoticeModel

/// The options that say what the project is and which rules run.
struct ProjectOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Read this configuration file.", valueName: "file"),
    completion: .file(extensions: ["yml", "yaml"]))
  var config: String?

  @Flag(help: "Read no configuration file; a named file is a notice of its own.")
  var noConfig = false

  @Option(
    help: ArgumentHelp(
      "Where notices are, with {locale} and {document}.", valueName: "pattern"),
    transform: { try Layout($0) })
  var layout: Layout?

  @Option(
    help: ArgumentHelp("The locale that translations are made from.", valueName: "tag"),
    transform: { try ConfigurationValue.locale($0) })
  var sourceLocale: String?

  @Option(
    help: ArgumentHelp(
      "The laws that notices are to meet; repeat it or separate with commas.", valueName: "name"),
    completion: .list(Profile.allCases.map(\.rawValue)),
    transform: { try WordList($0, ConfigurationValue.profile) })
  var profile: [WordList<Profile>] = []

  @Option(
    help: ArgumentHelp(
      "Run these rules or groups only.", valueName: "rule"),
    completion: .list(RuleCatalog.groups + RuleCatalog.metadata.map(\.id)),
    transform: { try WordList($0, ConfigurationValue.rule) })
  var select: [WordList<String>] = []

  @Option(
    help: ArgumentHelp("Leave these rules or groups out.", valueName: "rule"),
    completion: .list(RuleCatalog.groups + RuleCatalog.metadata.map(\.id)),
    transform: { try WordList($0, ConfigurationValue.rule) })
  var ignore: [WordList<String>] = []

  @Option(
    help: ArgumentHelp(
      "Set a rule's or a group's severity: off, note, warning or error.", valueName: "rule=level"),
    completion: .list(RuleCatalog.groups.map { $0 + "=" }),
    transform: { try SeverityRequest($0) })
  var severity: [SeverityRequest] = []

  @Option(
    help: ArgumentHelp("The day that rules take for today, such as 2026-05-04.", valueName: "date"),
    transform: { try ConfigurationValue.date($0) })
  var today: CalendarDate?

  func validate() throws {
    if config != nil, noConfig {
      throw ValidationError("--config and --no-config exclude each other")
    }
  }

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
    if !profile.isEmpty {
      configuration.profiles = Setting(profile.flatMap(\.words), .option("--profile"))
    }
    if !select.isEmpty {
      configuration.select = Setting(select.flatMap(\.words), .option("--select"))
    }
    if !ignore.isEmpty {
      configuration.ignore = Setting(ignore.flatMap(\.words), .option("--ignore"))
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
