extension TextScanner {
  /// A date that was meant as one and does not exist: `31 February 2026`, `2026-13-05`.
  ///
  /// Figures beyond 39 are no slips of a day or month, but parts of another number.
  func impossibleFinding(
    _ year: Int, _ month: Int, _ day: Int?, _ form: DateMention.Form, _ range: Range<Int>
  ) -> Finding<DateMention>? {
    guard let day, (1...39).contains(day), (1...39).contains(month),
      form != .named || month <= 12,
      CalendarDate(year: year, month: month, day: day) == nil
    else { return nil }
    return Finding(
      value: DateMention(year: year, month: month, day: day, form: form), range: range)
  }
}
