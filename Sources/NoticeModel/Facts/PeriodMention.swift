/// A length of time: `30 days`, `six months`.
package struct PeriodMention: Hashable, Sendable {
  /// The unit.
  package enum Unit: String, Sendable, CaseIterable {
    case second
    case minute
    case hour
    case day
    case week
    case month
    case year
  }

  /// How many.
  package var count: DecimalNumber
  /// Of which unit.
  package var unit: Unit

  /// Makes a period.
  package init(_ count: DecimalNumber, _ unit: Unit) {
    self.count = count
    self.unit = unit
  }
}
