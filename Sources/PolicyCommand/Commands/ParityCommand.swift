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
      input: input, project: project, report: report, scope: .parity,
      change: change, workingFolder: workingFolder)
    try CheckOutput(report: report, workingFolder: workingFolder).finish(run)
  }
}
