import ArgumentParser
import NoticeLint
import NoticeReport

/// `policyc status`.
struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Show how far translations are: documents by locales.",
    discussion: """
      Sections that are translated, missing, stale or not signed off, and findings. Whatever it shows, \
      the exit status is 0; `check` fails on findings.
      """)

  @OptionGroup var input: InputOptions

  @Flag(help: "List the dates, addresses, links and amounts, and the locales that differ.")
  var facts = false

  @Flag(help: "List what each notice discloses, with the places that speak for it.")
  var disclosures = false

  @Option(
    help: ArgumentHelp(
      "Write the status as text, json or html, to a file if one is named; may be repeated.",
      discussion: "html is one page with source and translation side by side.",
      valueName: "format[=file]"),
    completion: .list(StatusFormatRequest.Format.allCases.map(\.rawValue)),
    transform: { try StatusFormatRequest($0) })
  var format: [StatusFormatRequest] = []

  @OptionGroup var project: ProjectOptions
  @OptionGroup var staleness: StalenessOptions

  @Option(
    help: ArgumentHelp("Use colours: auto, always or never.", valueName: "when"),
    completion: .list(ColorChoice.allCases.map(\.rawValue)))
  var color = ColorChoice.auto

  func validate() throws {
    if input.paths.contains("-") {
      throw ValidationError("standard input has no translations")
    }
    if format.count(where: { $0.file == nil }) > 1 {
      throw ValidationError(
        "only one --format can go to standard output; name a file for the others")
    }
    let files = format.compactMap(\.file)
    if Set(files).count < files.count {
      throw ValidationError("two --format options name the same file")
    }
  }

  func run() throws {
    let workingFolder = try AbsolutePath.workingFolder()
    let run = try NoticeRun(
      input: input.choices, project: project.choices, scope: .all, staleness: staleness,
      workingFolder: workingFolder)
    let output = StatusOutput(
      run: run, includesFacts: facts, includesDisclosures: disclosures, color: color,
      workingFolder: workingFolder)
    for request in format.isEmpty ? [try StatusFormatRequest("text")] : format {
      try output.write(request)
    }
  }
}
