import NoticeLint

/// A run of `lint` or `check`, as its command line says it.
struct CheckChoices {
  /// The rules that run.
  var scope: LintScope
  var input = InputChoices()
  var fix = FixChoices()
  var project = ProjectChoices()
  var change = ChangeChoices()
  var report = ReportChoices()
  /// Whether links are followed on the net.
  var isOnline = false

  /// Makes a run.
  init(
    scope: LintScope, input: InputChoices = InputChoices(), fix: FixChoices = FixChoices(),
    project: ProjectChoices = ProjectChoices(), change: ChangeChoices = ChangeChoices(),
    report: ReportChoices = ReportChoices(), isOnline: Bool = false
  ) {
    self.scope = scope
    self.input = input
    self.fix = fix
    self.project = project
    self.change = change
    self.report = report
    self.isOnline = isOnline
  }

  /// Checks, reports and ends with the status.
  func run() throws {
    let workingFolder = try AbsolutePath.workingFolder()
    let run = try Run(
      input: input, project: project, report: report, scope: scope, listsCrowds: fix.isActive,
      keepsNotices: fix.isActive, change: change, workingFolder: workingFolder,
      adjust: { $0.isOnline = isOnline })
    try CheckOutput(fix: fix, report: report, workingFolder: workingFolder).finish(run)
  }
}
