/// The Solar Hijri calendar of Iran, by its 33-year cycle; right for the years 1244 to 1500.
enum PersianCalendar {
  /// The Gregorian date of a Persian one; `nil` where there is no such day.
  static func gregorian(year: Int, month: Int, day: Int) -> CalendarDate? {
    guard (1...12).contains(month), day >= 1 else { return nil }
    let length = month <= 6 ? 31 : month <= 11 || isLeap(year) ? 30 : 29
    guard day <= length else { return nil }
    let days = dayNumber(ofYear: year) + (month <= 7 ? 31 * (month - 1) : 30 * (month - 1) + 6)
    return date(ofDayNumber: days + day - 1)
  }

  /// Eight years of a cycle of 33 have a day more.
  private static func isLeap(_ year: Int) -> Bool { (25 * year + 11) % 33 < 8 }

  /// The days from 1 March of the Gregorian year 0 to the first day of a Persian year.
  private static func dayNumber(ofYear year: Int) -> Int {
    // 1 Farvardin 1403 is 20 March 2024.
    var days = gregorianDayNumber(year: 2024, month: 3, day: 20)
    if year >= 1403 {
      for passed in 1403..<max(1403, year) { days += isLeap(passed) ? 366 : 365 }
    } else {
      for passed in year..<1403 { days -= isLeap(passed) ? 366 : 365 }
    }
    return days
  }

  /// The days from 1 March of the year 0, so that a leap day ends a year.
  private static func gregorianDayNumber(year: Int, month: Int, day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let month = (month + 9) % 12
    return year * 365 + year / 4 - year / 100 + year / 400 + (month * 306 + 5) / 10 + day - 1
  }

  private static func date(ofDayNumber days: Int) -> CalendarDate? {
    var year = (10_000 * days + 14_780) / 3_652_425
    var rest = days - gregorianDayNumber(year: year, month: 3, day: 1)
    if rest < 0 {
      year -= 1
      rest = days - gregorianDayNumber(year: year, month: 3, day: 1)
    }
    let month = (100 * rest + 52) / 3060
    return CalendarDate(
      year: year + (month + 2) / 12, month: (month + 2) % 12 + 1,
      day: rest - (month * 306 + 5) / 10 + 1)
  }
}
