import SourceText

/// A case that a rule found in a pair, and where.
package struct PairOccurrence<Case: Sendable>: Sendable {
  /// What was found.
  package var found: Case
  /// The file that the place is in.
  package var side: PairSubject.Side
  /// The place.
  package var span: SourceSpan

  /// Makes an occurrence; in the translation unless another side is named.
  package init(_ found: Case, at span: SourceSpan, in side: PairSubject.Side = .translation) {
    self.found = found
    self.side = side
    self.span = span
  }
}
