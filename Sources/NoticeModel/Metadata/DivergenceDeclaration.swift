import SourceText

/// A difference between a translation and its source that front matter declares, under `divergences`.
package struct DivergenceDeclaration: Hashable, Sendable {
  /// What differs: a section's anchor, a fact or a rule.
  package var scope: Located<String>?
  /// Why.
  package var reason: Located<String>?
  /// Who answers for it.
  package var owner: Located<String>?
  /// The last day on which it holds, as written.
  package var until: Located<String>?
  /// The whole declaration.
  package var span: SourceSpan

  /// The last day on which it holds; `nil` where none is given or it is no date.
  package var untilDate: CalendarDate? { until.flatMap { CalendarDate(iso8601: $0.value) } }
}
