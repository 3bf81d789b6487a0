extension TextScanner {
  /// A month's name that was found.
  struct MonthName {
    var number: Int
    var isPersian: Bool
    var start: Int
    var end: Int
  }

  /// The month's name at an offset, with the dot of an abbreviation.
  func month(at offset: Int) -> MonthName? {
    let gregorian =
      locale.months.match(at: offset, in: text, isGlued: isGlued)
      ?? (locale.language == "en" ? nil : english.months.match(at: offset, in: text))
    let persian = gregorian == nil ? locale.persianMonths.match(at: offset, in: text) : nil
    guard let match = gregorian ?? persian else { return nil }
    let dot = text.byte(match.end) == UInt8(ascii: ".") ? 1 : 0
    return MonthName(
      number: match.meaning, isPersian: persian != nil, start: offset, end: match.end + dot)
  }

  /// The month's name that ends before an offset, with blanks, a dot or a comma between.
  func month(before offset: Int) -> MonthName? {
    var end = text.skippingBlanks(before: offset)
    if [UInt8(ascii: "."), UInt8(ascii: ",")].contains(text.byte(end - 1)) { end -= 1 }
    guard let word = text.word(before: end), let month = month(at: word.lowerBound) else {
      return nil
    }
    return month.end >= end && month.end <= offset ? month : nil
  }

  /// The year behind a month or day: `, 2026`, ` de 2026`, ` พ.ศ. 2569`, ` năm 2026`.
  func year(from offset: Int) -> (value: Int, end: Int, isBuddhist: Bool)? {
    var offset = offset
    if text.byte(offset) == UInt8(ascii: ",") { offset += 1 }
    offset += text.prefixLength(at: offset, of: ["،", "，"])
    offset = skippingLink(from: text.skippingBlanks(from: offset))
    let buddhist = text.prefixLength(at: offset, of: ["พ.ศ."])
    let common = text.prefixLength(at: offset, of: ["ค.ศ.", "năm", "anul", "tahun", "ماه"])
    if buddhist + common > 0 { offset = text.skippingBlanks(from: offset + buddhist + common) }
    guard let run = text.digits(at: offset), run.count == 4 else { return nil }
    return (run.value, run.end, buddhist > 0)
  }

  /// Whether a number can only be a year of the Persian calendar.
  func isPersianYear(_ year: Int) -> Bool {
    locale.language == "fa" && (1200...1600).contains(year)
  }

  /// A date brought to the Gregorian calendar; `nil` where there is no such day.
  func finding(
    _ year: Int, _ month: Int, _ day: Int?, _ form: DateMention.Form, _ range: Range<Int>,
    isPersian: Bool = false, isBuddhist: Bool = false
  ) -> Finding<DateMention>? {
    var year = year
    if isPersian || isPersianYear(year) {
      guard (1200...1600).contains(year), !seeksImpossibleDates else { return nil }
      guard let date = PersianCalendar.gregorian(year: year, month: month, day: day ?? 1) else {
        return nil
      }
      let mention = DateMention(
        year: date.year, month: date.month, day: day == nil ? nil : date.day, form: form)
      return Finding(value: mention, range: range)
    }
    if isBuddhist || locale.language == "th" && (2400...2700).contains(year) { year -= 543 }
    // 3026 is a slip of the pen; the years between may be of the Buddhist calendar.
    guard (1800...2299).contains(year) || (2701...3999).contains(year) else { return nil }
    if seeksImpossibleDates { return impossibleFinding(year, month, day, form, range) }
    guard (1...12).contains(month) else { return nil }
    if let day, CalendarDate(year: year, month: month, day: day) == nil { return nil }
    return Finding(
      value: DateMention(year: year, month: month, day: day, form: form), range: range)
  }

  /// Skips what makes a day an ordinal number: `4.`, `4th`, `1er`, `1º`.
  func skippingOrdinal(from offset: Int) -> Int {
    guard !text.isBlank(at: offset), !text.isDigit(at: offset) else { return offset }
    for ending in Self.ordinals where text.hasPrefix(ending, at: offset, foldingCase: true) {
      let end = offset + ending.utf8.count
      if ending == "." || text.letterLength(at: end) == 0 { return end }
    }
    // Endings of other languages, set without a blank: "15a", "23শে".
    if let ending = text.word(at: offset), ending.count <= 9, text.isBlank(at: ending.upperBound) {
      return ending.upperBound
    }
    return offset
  }

  /// Skips a word such as `de` and the blanks behind it.
  func skippingLink(from offset: Int) -> Int {
    let elided = text.prefixLength(at: offset, of: ["d’", "d'"])
    if elided > 0 { return offset + elided }
    guard let word = text.word(at: offset), word.count <= 6,
      Self.links.contains(text.lowercased(word))
    else { return offset }
    return text.skippingBlanks(from: word.upperBound)
  }

  private static let ordinals = [
    ".", "st", "nd", "rd", "th", "er", "re", "º", "ª", "°", "-го", "-е", "-ro", "-e", "e",
  ]

  /// Words between day, month and year.
  static let links: Set<String> = ["de", "del", "of", "do", "den", "di"]
}
