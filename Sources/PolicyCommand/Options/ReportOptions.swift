import ArgumentParser
import NoticeLint
import NoticeReport

/// The options that say how findings are shown.
struct ReportOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Write findings in this format, to a file if one is named; may be repeated.",
      discussion: """
        text, concise, json, sarif, github, gitlab, junit or checkstyle. The default is text on a \
        terminal and in a hook of pre-commit, and concise elsewhere.
        """,
      valueName: "format[=file]"),
    completion: .list(ReportFormat.allCases.map(\.rawValue)),
    transform: { try FormatRequest($0) })
  var format: [FormatRequest] = []

  @Option(
    help: ArgumentHelp(
      "Exit with 1 from this severity on: error, warning, note or never (default: error).",
      valueName: "severity"),
    completion: .list(FailureThreshold.allCases.map(\.rawValue)),
    transform: { try ConfigurationValue.threshold($0) })
  var failOn: FailureThreshold?

  @Option(
    help: ArgumentHelp("Use colours: auto, always or never.", valueName: "when"),
    completion: .list(ColorChoice.allCases.map(\.rawValue)))
  var color = ColorChoice.auto

  @Option(
    help: ArgumentHelp(
      "Leave out the findings that this file knows.", valueName: "file"),
    completion: .file())
  var baseline: String?

  @Flag(help: "Write the findings that there are now into the baseline.")
  var writeBaseline = false

  @Flag(help: "Say how often each rule found something.")
  var statistics = false

  @Flag(help: "Print findings and nothing else.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Say on standard error what is read and what is passed over.")
  var verbose = false

  func validate() throws {
    if format.count(where: { $0.file == nil }) > 1 {
      throw ValidationError(
        "only one --format can go to standard output; name a file for the others")
    }
    let files = format.compactMap(\.file)
    if Set(files).count < files.count {
      throw ValidationError("two --format options name the same file")
    }
  }

  /// What was chosen.
  var choices: ReportChoices {
    ReportChoices(
      format: format, failOn: failOn, color: color, baseline: baseline,
      writeBaseline: writeBaseline, statistics: statistics, quiet: quiet, verbose: verbose)
  }
}
