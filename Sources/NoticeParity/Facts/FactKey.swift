import NoticeModel

/// The value of a fact in the form in which two languages are compared.
///
/// `2 weeks` and `14 days` are one value, as are `12 months` and a year; a month and 30 days are not.
enum FactKey: Hashable, Sendable {
  case email(String)
  case phone(String)
  case url(String)
  /// A date; the day, or day and month, may be missing.
  case date(year: Int, month: Int?, day: Int?)
  case quantity(DecimalNumber, FactUnit)
}

/// What a number counts.
enum FactUnit: Hashable, Sendable {
  /// Nothing that is known here.
  case none
  case percent
  /// Money, by its ISO 4217 code.
  case currency(String)
  /// Seconds.
  case seconds
  /// Months, whose length in seconds differs.
  case months

  /// The unit that a length of time is compared in, and how many of it one of the text's make.
  static func time(_ unit: PeriodMention.Unit) -> (unit: FactUnit, factor: Int) {
    switch unit {
    case .second: (.seconds, 1)
    case .minute: (.seconds, 60)
    case .hour: (.seconds, 3600)
    case .day: (.seconds, 86_400)
    case .week: (.seconds, 604_800)
    case .month: (.months, 1)
    case .year: (.months, 12)
    }
  }

  /// Whether the unit is one of time.
  var isTime: Bool { self == .seconds || self == .months }
}
