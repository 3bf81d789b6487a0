import NoticeModel
import SourceText

/// A fact that a source and its translation do not state alike.
package struct FactDifference: Hashable, Sendable {
  /// One side of it.
  package struct Place: Hashable, Sendable {
    /// The place of the words that state it.
    package var span: SourceSpan
    /// Whether it stands in an attribute list.
    package var isAttribute: Bool
    /// The day, for a whole date.
    package var day: CalendarDate?
  }

  /// What kind of fact it is.
  package var kind: FactKind
  /// The source's; `nil` for what the translation adds.
  package var source: Place?
  /// The translation's; `nil` for what it lacks.
  package var translation: Place?
  /// Further places of the translation that have the same wrong value in the same block.
  package var echoes: [Place] = []
  /// The source's leaf block.
  package var sourceBlock: Int
  /// The translation's leaf block.
  package var translationBlock: Int
  /// Whether the numbers are equal and only what they count differs: 30 days and 30 months.
  package var differsInUnitOnly = false
}
