import ArgumentParser

/// `policyc lint`.
struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: "Check notices one by one.")

  @OptionGroup var input: InputOptions
  @OptionGroup var fix: FixOptions
  @OptionGroup var project: ProjectOptions
  @OptionGroup var change: ChangeOptions
  @OptionGroup var report: ReportOptions
  @OptionGroup var net: NetOptions

  func run() throws {
    let workingFolder = try AbsolutePath.workingFolder()
    let run = try Run(
      input: input, project: project, report: report, scope: .notices,
      listsCrowds: fix.isActive, change: change,
      workingFolder: workingFolder, adjust: net.adjust)
    try CheckOutput(fix: fix, report: report, workingFolder: workingFolder).finish(run)
  }
}
