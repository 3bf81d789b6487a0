import NoticeLint
import SourceText

/// What a run found, ready to be written in any format.
package struct Report: Sendable {
  /// The findings in their order: file, offset, rule.
  package let diagnostics: [Diagnostic]
  /// What findings point at of the files that were read, by their paths relative to the root.
  package let sources: [String: SourceExcerpt]
  /// What stands before `--fix` where the report names it: the command that has it, or nothing where it
  /// is the one that ran.
  package let fixCommand: String
  /// The numbers.
  package let summary: ReportSummary

  /// The findings that somebody has said not to report, in the same order.
  package var silenced: [SilencedFinding] = []
  /// The findings that a baseline knows, in the same order; `nil` where there is no baseline.
  package var known: [Diagnostic]?
  /// What the baseline has of the notices that were looked at and the run did not find any more.
  package var gone: [Baseline.Entry] = []
  /// The notices that were looked at, by their paths relative to the root, in their order.
  package var notices: [String] = []
  /// From which severity on findings make the run fail.
  package var threshold = FailureThreshold.error
  /// The root from `/`; empty where the files are in memory only.
  package var root = ""
  /// The root as seen from the top of its repository, as `web/legal`; empty where it is the top.
  ///
  /// Code hosts know files by their path in the repository.
  package var repositoryFolder = ""

  /// Makes a report.
  ///
  /// - Parameters:
  ///   - diagnostics: The findings in their order: file, offset, rule.
  ///   - sources: What findings point at of the files that were read, by their paths relative to the root.
  ///   - files: The number of notices that were looked at.
  ///   - sets: The number of notice sets.
  ///   - suppressed: The number of findings that a suppression took away.
  ///   - known: The number of findings that a baseline took away.
  ///   - fixCommand: What stands before `--fix`, with a blank behind it.
  package init(
    diagnostics: [Diagnostic], sources: [String: SourceExcerpt], files: Int, sets: Int,
    suppressed: Int = 0, known: Int = 0, fixCommand: String = ""
  ) {
    self.diagnostics = diagnostics
    self.sources = sources
    self.fixCommand = fixCommand
    self.summary = ReportSummary(
      files: files, sets: sets, diagnostics: diagnostics, suppressed: suppressed, known: known)
  }
}
