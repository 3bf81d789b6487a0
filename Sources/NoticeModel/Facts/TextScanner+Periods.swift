extension TextScanner {
  /// A length of time that a number in digits begins.
  func period(_ value: DecimalNumber, _ range: Range<Int>) -> Finding<PeriodMention>? {
    // 5月4日, 5월 4일, "ngày 4 tháng 5": a date without its year.
    let before = text.skippingBlanks(before: range.lowerBound)
    if ["月", "월"].contains(where: { text.hasPrefix($0, at: before - 3) }) { return nil }
    if locale.language == "vi", let word = text.word(before: before),
      ["ngày", "tháng", "năm"].contains(text.lowercased(word))
    {
      return nil
    }
    guard let unit = unit(after: range.upperBound) else { return nil }
    // 2026年 is a year.
    if unit.meaning == .year, let count = value.wholeValue, count >= 1000 { return nil }
    return Finding(
      value: PeriodMention(value, unit.meaning), range: range.lowerBound..<unit.end)
  }

  /// The number in words at an offset: "six", "шести", 三十.
  func numberWord(at start: Int) -> WordTable<Int>.Match? {
    locale.numberWords.match(at: start, in: text, isGlued: isGlued)
      ?? (locale.language == "en" ? nil : english.numberWords.match(at: start, in: text))
      ?? hanNumber(at: start)
  }

  /// A length of time in words: "six months". Its end is the unit's.
  func wordPeriod(_ number: WordTable<Int>.Match, at start: Int) -> Finding<PeriodMention>? {
    guard let unit = unit(after: number.end), isKoreanPeriod(start..<number.end, unit) else {
      return nil
    }
    let count = DecimalNumber(mantissa: number.meaning)
    return Finding(value: PeriodMention(count, unit.meaning), range: start..<unit.end)
  }

  /// Whether a Korean number in words counts the unit behind it. Numbers of one syllable are other words
  /// as well: 구분 is a distinction, 이 주 this week.
  private func isKoreanPeriod(
    _ number: Range<Int>, _ unit: WordTable<PeriodMention.Unit>.Match
  ) -> Bool {
    guard locale.language == "ko" else { return true }
    if text.isLetter(before: number.lowerBound) { return false }
    guard Self.shortKoreanNumbers.contains(where: { text.hasPrefix($0, at: number.lowerBound) }),
      number.count == 3
    else { return true }
    return unit.meaning == .year
      || text.hasPrefix("개월", at: text.skippingBlanks(from: number.upperBound))
  }

  private static let shortKoreanNumbers = ["이", "삼", "사", "오", "육", "칠", "팔", "구"]

  /// The unit of time behind a number: `30 days`, `30-day`, `thirty (30) days`, `30 calendar days`.
  private func unit(after end: Int) -> WordTable<PeriodMention.Unit>.Match? {
    var offset = end
    if [UInt8(ascii: ")"), UInt8(ascii: "]")].contains(text.byte(offset)) { offset += 1 }
    offset += text.prefixLength(at: offset, of: ["-", "\u{2011}", "\u{2010}", "）"])
    offset = text.skippingBlanks(from: offset)
    // "30 (thirty) days"
    if text.byte(offset) == UInt8(ascii: "("), let word = text.word(at: offset + 1),
      text.byte(word.upperBound) == UInt8(ascii: ")")
    {
      offset = text.skippingBlanks(from: word.upperBound + 1)
    }
    // The month's half of a word break: "30 Kalendertage" is one word, "30 calendar days" two.
    if let unit = unitWord(at: offset) { return unit }
    guard let kind = Self.dayKinds.match(at: offset, in: text) else { return nil }
    return unitWord(at: text.skippingBlanks(from: kind.end))
  }

  private func unitWord(at offset: Int) -> WordTable<PeriodMention.Unit>.Match? {
    locale.units.match(at: offset, in: text, isGlued: isGlued)
      ?? (locale.language == "en" ? nil : english.units.match(at: offset, in: text))
  }

  /// Words that may stand between a number and its unit.
  private static let dayKinds: WordTable<Bool> = {
    var table = WordTable<Bool>()
    for word in [
      "calendar", "business", "working", "consecutive", "full", "календарн*", "рабочи*",
      "aufeinanderfolgende*", "volle*", "kalendář*", "pracovní*", "kolejn*", "takvim", "iş",
    ] {
      table.add(all: word, true)
    }
    return table
  }()

  /// A Chinese number below one hundred: 六, 三十, 十二, 两.
  private func hanNumber(at start: Int) -> WordTable<Int>.Match? {
    guard customs.hasHanNumbers, mayBeHanDigit(at: start) else { return nil }
    var offset = start
    var tens: Int?
    var ones: Int?
    while offset - start < 9 {
      if text.hasPrefix("十", at: offset) {
        guard tens == nil else { return nil }
        tens = ones ?? 1
        ones = nil
      } else if let digit = Self.hanDigits.firstIndex(where: { text.hasPrefix($0, at: offset) }) {
        guard ones == nil else { return nil }
        ones = digit == 9 ? 2 : digit == 10 ? 2 : digit + 1
      } else {
        break
      }
      offset += 3
    }
    guard tens != nil || ones != nil else { return nil }
    return WordTable<Int>.Match(meaning: (tens ?? 0) * 10 + (ones ?? 0), end: offset)
  }

  /// Looks at two bytes only, as this is asked at each sign of a Chinese text.
  @inline(__always)
  func mayBeHanDigit(at offset: Int) -> Bool {
    let second = text.byte(offset + 1)
    return switch text.byte(offset) {
    case 0xE4: second == 0xB8 || second == 0xB9 || second == 0xBA
    case 0xE5: second == 0x85 || second == 0x8D || second == 0x9B
    default: false
    }
  }

  private static let hanDigits = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "两", "兩"]
}
