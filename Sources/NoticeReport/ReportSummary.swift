import SourceText

/// The numbers at the end of a report.
package struct ReportSummary: Hashable, Sendable {
  /// The notices that were looked at.
  package let files: Int
  /// The notice sets that they belong to.
  package let sets: Int
  /// The findings of each severity, listed or not.
  package let errors: Int
  package let warnings: Int
  package let notes: Int
  /// The findings that a suppression or a baseline took away.
  package let suppressed: Int
  /// Those of them that a baseline took away.
  package let known: Int
  /// The findings that a safe or unsafe fix settles.
  package let fixable: Int
  /// Those of them that a safe fix settles.
  package let safelyFixable: Int

  init(files: Int, sets: Int, diagnostics: [Diagnostic], suppressed: Int, known: Int) {
    self.files = files
    self.sets = sets
    self.suppressed = suppressed + known
    self.known = known
    safelyFixable = diagnostics.count { $0.fixes.contains { $0.applicability == .safe } }
    errors = diagnostics.filter { $0.severity == .error }.total
    warnings = diagnostics.filter { $0.severity == .warning }.total
    notes = diagnostics.filter { $0.severity == .note }.total
    fixable = diagnostics.count { $0.fixes.contains { $0.applicability != .manual } }
  }
}
