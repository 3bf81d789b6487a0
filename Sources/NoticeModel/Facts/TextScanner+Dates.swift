extension TextScanner {
  /// The date that a number is the first figure of. A month's name may stand before it.
  func date(at start: Int) -> Finding<DateMention>? {
    guard let first = text.digits(at: start), first.count <= 4, mayBeDate(first, start) else {
      return nil
    }
    if let found = signedDate(first, start) { return found }
    if first.count == 4 {
      return yearFirst(first, start) ?? monthAndYear(first, start)
    }
    guard first.count <= 2 else { return nil }
    return numericDate(first, start) ?? dayMonthYear(first, start) ?? monthDayYear(first, start)
      ?? vietnameseDate(first, start)
  }

  /// Whether a sign of numeric dates or a letter stands behind a figure, or a word before it: a look
  /// that settles most figures.
  private func mayBeDate(_ first: ByteText.Digits, _ start: Int) -> Bool {
    func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 }
    let next = text.byte(first.end)
    if [UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/")].contains(next) { return true }
    if isLetter(next) || isLetter(text.byte(text.skippingBlanks(from: first.end))) { return true }
    var end = text.skippingBlanks(before: start)
    if [UInt8(ascii: "."), UInt8(ascii: ",")].contains(text.byte(end - 1)) { end -= 1 }
    return isLetter(text.byte(end - 1))
  }

  /// `2026-05-04`, `2026/5/4`, `2026. 5. 4.`, `2026. május 4.`
  private func yearFirst(_ year: ByteText.Digits, _ start: Int) -> Finding<DateMention>? {
    let sign = text.byte(year.end)
    if [UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ".")].contains(sign),
      let month = figure(at: year.end + 1, isAfterPoint: sign == UInt8(ascii: ".")),
      text.byte(month.end) == sign,
      let day = figure(at: month.end + 1, isAfterPoint: sign == UInt8(ascii: ".")),
      !text.isDigit(at: day.end)
    {
      let isISO = sign == UInt8(ascii: "-") && day.end - start == 10
      return finding(
        year.value, month.value, day.value, isISO ? .iso : .numeric, start..<day.end,
        isPersian: isPersianYear(year.value))
    }
    let named = text.skippingBlanks(from: sign == UInt8(ascii: ".") ? year.end + 1 : year.end)
    guard named > year.end, let month = month(at: named) else { return nil }
    guard let day = figure(at: text.skippingBlanks(from: month.end), isAfterPoint: false) else {
      return nil
    }
    return finding(
      year.value, month.number, day.value, .named, start..<day.end, isPersian: month.isPersian)
  }

  /// `04/05/2026`, `4.5.2026`, `4. 5. 2026`
  private func numericDate(_ first: ByteText.Digits, _ start: Int) -> Finding<DateMention>? {
    let sign = text.byte(first.end)
    let isPoint = sign == UInt8(ascii: ".")
    guard isPoint || sign == UInt8(ascii: "/") || sign == UInt8(ascii: "-"),
      let second = figure(at: first.end + 1, isAfterPoint: isPoint), text.byte(second.end) == sign
    else { return nil }
    let yearStart = isPoint ? text.skippingBlanks(from: second.end + 1) : second.end + 1
    guard let year = text.digits(at: yearStart), year.count == 4,
      !(text.byte(year.end) == UInt8(ascii: "-") && text.isDigit(at: year.end + 1))
    else { return nil }
    let isMonthFirst = dateOrder == .monthDayYear && !isPoint
    let range = start..<year.end
    let usual =
      isMonthFirst
      ? finding(year.value, first.value, second.value, .numeric, range)
      : finding(year.value, second.value, first.value, .numeric, range)
    if let usual { return usual }
    // 13/05/2026 can be read in one way only.
    return isMonthFirst
      ? finding(year.value, second.value, first.value, .numeric, range)
      : finding(year.value, first.value, second.value, .numeric, range)
  }

  /// `4 May 2026`, `4. Mai 2026`, `1er mai 2026`, `4 de mayo de 2026`, `4 พฤษภาคม พ.ศ. 2569`
  private func dayMonthYear(_ day: ByteText.Digits, _ start: Int) -> Finding<DateMention>? {
    var offset = skippingOrdinal(from: day.end)
    offset = skippingLink(from: text.skippingBlanks(from: offset))
    guard let month = month(at: offset) else { return nil }
    guard let year = year(from: month.end) else { return nil }
    return finding(
      year.value, month.number, day.value, .named, start..<year.end, isPersian: month.isPersian,
      isBuddhist: year.isBuddhist)
  }

  /// `May 4, 2026`
  private func monthDayYear(_ day: ByteText.Digits, _ start: Int) -> Finding<DateMention>? {
    guard let month = month(before: start), let year = year(from: skippingOrdinal(from: day.end))
    else { return nil }
    return finding(
      year.value, month.number, day.value, .named, month.start..<year.end,
      isPersian: month.isPersian, isBuddhist: year.isBuddhist)
  }

  /// `May 2026`, `mayo de 2026`
  private func monthAndYear(_ year: ByteText.Digits, _ start: Int) -> Finding<DateMention>? {
    guard !text.isDigit(at: year.end) else { return nil }
    var end = text.skippingBlanks(before: start)
    if let link = text.word(before: end), Self.links.contains(text.lowercased(link)) {
      end = text.skippingBlanks(before: link.lowerBound)
    }
    guard end < start, let month = month(before: end) else { return nil }
    // "31 February 2026" is no date, and so no month of a year either.
    guard !text.isDigit(before: text.skippingBlanks(before: month.start)) else { return nil }
    return finding(
      year.value, month.number, nil, .named, month.start..<year.end, isPersian: month.isPersian)
  }

  /// `4 tháng 5 năm 2026`, `4 tháng 5, 2026`
  private func vietnameseDate(_ day: ByteText.Digits, _ start: Int) -> Finding<DateMention>? {
    let sign = text.skippingBlanks(from: day.end)
    guard locale.language == "vi", text.hasPrefix("tháng", at: sign),
      let month = text.digits(at: text.skippingBlanks(from: sign + "tháng".utf8.count)),
      let year = year(from: month.end)
    else { return nil }
    return finding(year.value, month.value, day.value, .named, start..<year.end)
  }

  /// `2026年5月4日`, `2026년 5월`, `令和8年5月4日`
  private func signedDate(_ first: ByteText.Digits, _ start: Int) -> Finding<DateMention>? {
    func sign(_ signs: [String], behind run: ByteText.Digits) -> Int? {
      let offset = text.skippingBlanks(from: run.end)
      let length = text.prefixLength(at: offset, of: signs)
      return length > 0 ? offset + length : nil
    }
    guard let yearEnd = sign(["年", "년"], behind: first),
      let month = text.digits(at: text.skippingBlanks(from: yearEnd)),
      let monthEnd = sign(["月", "월"], behind: month)
    else { return nil }
    var year = first.value
    var dateStart = start
    if first.count <= 2 {
      let eras = [("令和", 2018), ("平成", 1988), ("昭和", 1925)]
      guard let era = eras.first(where: { text.hasPrefix($0.0, at: start - 6) }) else { return nil }
      year += era.1
      dateStart = start - 6
    }
    if let day = text.digits(at: text.skippingBlanks(from: monthEnd)),
      let dayEnd = sign(["日", "일", "號", "号"], behind: day)
    {
      return finding(year, month.value, day.value, .named, dateStart..<dayEnd)
    }
    return finding(year, month.value, nil, .named, dateStart..<monthEnd)
  }

  /// One or two digits for a day or month.
  private func figure(at offset: Int, isAfterPoint: Bool) -> ByteText.Digits? {
    let offset = isAfterPoint ? text.skippingBlanks(from: offset) : offset
    guard let run = text.digits(at: offset), run.count <= 2 else { return nil }
    return run
  }
}
