import ArgumentParser

/// `policyc parity`.
struct ParityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parity",
    abstract: "Compare translations with their sources.")

  @OptionGroup var input: InputOptions
  @OptionGroup var project: ProjectOptions
  @OptionGroup var change: ChangeOptions
  @OptionGroup var report: ReportOptions

  func run() throws {
    let workingFolder = try AbsolutePath.workingFolder()
    let run = try Run(
      input: input.choices, project: project.choices, report: report.choices, scope: .parity,
      change: change.choices, workingFolder: workingFolder)
    try CheckOutput(report: report.choices, workingFolder: workingFolder).finish(run)
  }
}
