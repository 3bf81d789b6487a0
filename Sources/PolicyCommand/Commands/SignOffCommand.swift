import ArgumentParser
import NoticeLint
import NoticeParity

/// `policyc sign-off`.
struct SignOffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign-off",
    abstract: "Record that translations say what their sources say.",
    discussion: """
      Writes policyc.lock beside policyc.yml, or in the project's root where there is none. A section whose source has changed and whose \
      translation has not is refused without --reason; then the exit status is 1. A path that is a \
      translation stands for itself, any other for all translations.
      """)

  @OptionGroup var input: InputOptions

  @Option(
    help: ArgumentHelp("Sign these locales only.", valueName: "tag"),
    transform: { try WordList($0, ConfigurationValue.locale) })
  var locale: [WordList<String>] = []

  @Option(
    help: ArgumentHelp(
      "Sign these sections only: a key of the lock, an anchor or a heading; may be repeated.",
      valueName: "key"))
  var section: [String] = []

  @Option(
    help: ArgumentHelp(
      "Why a translation is right although only its source has changed.", valueName: "text"))
  var reason: String?

  @OptionGroup var project: ProjectOptions

  @Flag(help: "Print refusals and nothing else.")
  var quiet = false

  func validate() throws {
    if input.paths.contains("-") {
      throw ValidationError("standard input cannot be signed off")
    }
    guard let reason else { return }
    let isLine = reason.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
    if !isLine || reason.allSatisfy({ $0 == " " }) {
      throw ValidationError("--reason must be one line of text")
    }
  }

  func run() throws {
    let workingFolder = try AbsolutePath.workingFolder()
    let run = try NoticeRun(
      input: input.choices, project: project.choices, scope: .none, workingFolder: workingFolder)
    if let refused = run.examined.files.first(where: { $0.checked == nil }) {
      throw CommandFailure("it is too large to be read as a notice", at: refused.location.path)
    }
    let lock = try LockFile.read(run.configuration)
    let signing = try SignOffRun(
      run.pairs, lock: lock, locales: locale.flatMap(\.words), sections: section, reason: reason)
    guard !signing.signed.isEmpty else {
      throw CommandFailure("no translation to sign off", at: run.configuration.root.string)
    }
    try LockFile.write(signing.lock, run.configuration)
    let report = SignOffReport(signing)
    if !quiet || signing.hasRefusals {
      try StandardStreams.write(report.lines.map { $0 + "\n" }.joined())
    }
    if signing.hasRefusals { throw ExitCode(1) }
  }
}
