import SourceText

/// How many findings there are, by severity.
package struct FindingCounts: Hashable, Sendable {
  /// The errors.
  package var errors = 0
  /// The warnings.
  package var warnings = 0
  /// The notes.
  package var notes = 0

  /// Counts findings.
  package init(_ findings: some Sequence<Diagnostic> = [Diagnostic]()) {
    for finding in findings {
      switch finding.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .note: notes += 1
      }
    }
  }

  /// All of them.
  package var total: Int { errors + warnings + notes }

  /// Adds the numbers.
  static func += (left: inout FindingCounts, right: FindingCounts) {
    left.errors += right.errors
    left.warnings += right.warnings
    left.notes += right.notes
  }
}
