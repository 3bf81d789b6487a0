import ArgumentParser

/// `policyc check`.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check notices one by one and compare translations with their sources.")

  @OptionGroup var input: InputOptions
  @OptionGroup var fix: FixOptions
  @OptionGroup var project: ProjectOptions
  @OptionGroup var change: ChangeOptions
  @OptionGroup var report: ReportOptions
  @OptionGroup var net: NetOptions

  /// What was chosen.
  var choices: CheckChoices {
    CheckChoices(
      scope: .all, input: input.choices, fix: fix.choices, project: project.choices,
      change: change.choices, report: report.choices, isOnline: net.online)
  }

  func run() throws { try choices.run() }
}
