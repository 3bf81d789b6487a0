import SourceText

/// A finding that somebody has said not to report, and why.
package struct SilencedFinding: Hashable, Sendable {
  /// Where that is said.
  package enum Place: Hashable, Sendable {
    /// In a notice: by a comment, or by a divergence in its front matter.
    case notice
    /// In the configuration.
    case configuration
  }

  /// The finding.
  package var finding: Diagnostic
  /// The reason as written; empty where a comment gives none.
  package var reason: String
  /// Where it is said.
  package var place: Place

  /// Makes one.
  package init(finding: Diagnostic, reason: String, place: Place) {
    self.finding = finding
    self.reason = reason
    self.place = place
  }
}
