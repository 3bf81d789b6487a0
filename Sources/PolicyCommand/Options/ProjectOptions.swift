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

  /// What was chosen.
  var choices: ProjectChoices {
    ProjectChoices(
      config: config, noConfig: noConfig, layout: layout, sourceLocale: sourceLocale,
      profiles: profile.flatMap(\.words), select: select.flatMap(\.words),
      ignore: ignore.flatMap(\.words), severity: severity, today: today)
  }
}
