import SourceText

/// A case that a rule found, and where.
package struct Occurrence<Case: Sendable>: Sendable {
  /// What was found.
  package var found: Case
  /// The place.
  package var span: SourceSpan

  /// Makes an occurrence.
  package init(_ found: Case, at span: SourceSpan) {
    self.found = found
    self.span = span
  }
}
