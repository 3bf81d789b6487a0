/// A date that a notice states; the day, or day and month, may be missing.
///
/// Always Gregorian, whatever calendar it is written in.
package struct DateMention: Hashable, Sendable {
  /// How it is written.
  package enum Form: String, Sendable {
    /// `2026-05-04`
    case iso
    /// `04/05/2026`, `4.5.2026`, in the locale's order.
    case numeric
    /// With the month's name, or with signs for year, month and day: `2026年5月4日`.
    case named
    /// The `datetime` of an attribute list.
    case attribute
  }

  /// The Gregorian year.
  package var year: Int
  /// The month, 1 to 12.
  package var month: Int?
  /// The day.
  package var day: Int?
  /// How it is written.
  package var form: Form

  /// Makes a date.
  package init(year: Int, month: Int? = nil, day: Int? = nil, form: Form) {
    self.year = year
    self.month = month
    self.day = day
    self.form = form
  }

  /// The day, where it is a whole date.
  package var date: CalendarDate? {
    guard let month, let day else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }
}
