import SourceText

/// From which severity on findings make a run fail (`--fail-on`).
package enum FailureThreshold: String, Sendable, CaseIterable {
  case error
  case warning
  case note
  case never

  /// Whether a finding of a severity makes the run fail.
  package func isReached(by severity: Severity) -> Bool {
    switch self {
    case .error: severity >= .error
    case .warning: severity >= .warning
    case .note: true
    case .never: false
    }
  }
}
