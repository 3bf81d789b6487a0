/// Finds facts in one text, byte by byte. Places are ranges of the text's bytes.
struct TextScanner {
  /// A value and where it stands in the text.
  struct Finding<Value> {
    var value: Value
    var range: Range<Int>
  }

  /// The text.
  let text: ByteText
  /// What is customary in the notice's language.
  let customs: Customs

  /// The notice's language.
  var locale: LocaleData { customs.locale }
  /// English, which stands in notices of all languages.
  var english: LocaleData { customs.english }
  /// The order of numeric dates.
  var dateOrder: LocaleData.DateOrder { customs.dateOrder }
  /// Whether words are set without blanks between.
  var isGlued: Bool { customs.isGlued }

  /// E-mail addresses, phone numbers and postal addresses.
  private(set) var contacts: [Finding<Contact>] = []
  /// Dates.
  private(set) var dates: [Finding<DateMention>] = []
  /// Days that no calendar has, such as 31 February 2026.
  private(set) var impossibleDates: [Finding<DateMention>] = []
  /// Whether dates are looked for that do not exist, instead of those that do.
  private(set) var seeksImpossibleDates = false
  /// Amounts.
  private(set) var amounts: [Finding<AmountMention>] = []
  /// Percentages.
  private(set) var percentages: [Finding<PercentageMention>] = []
  /// Periods.
  private(set) var periods: [Finding<PeriodMention>] = []
  /// Other numbers.
  private(set) var numbers: [Finding<NumberMention>] = []
  /// Numbers in words, but for one, which is an article in many languages.
  private(set) var numberWords: [Finding<NumberMention>] = []
  /// Terms in quotation marks.
  private(set) var terms: [Finding<DefinedTerm>] = []

  /// Searches a text.
  init(_ bytes: [UInt8], locale tag: LocaleTag?) { self.init(bytes, Customs(tag)) }

  /// Searches a text of a language.
  init(_ bytes: [UInt8], _ customs: Customs) {
    text = ByteText(bytes)
    self.customs = customs
    scan()
  }

  private mutating func scan() {
    var offset = 0
    let roles = customs.roles
    while offset < text.count {
      let byte = text.bytes[offset]
      let role = roles[Int(byte)]
      if role.isEmpty {
        offset = behindLetters(from: offset)
        continue
      }
      if role.contains(.digit), text.isDigit(at: offset) {
        offset = readNumber(at: offset)
        continue
      }
      if role.contains(.contact),
        let found = byte == UInt8(ascii: "@") ? email(aroundSign: offset) : phone(at: offset)
      {
        contacts.append(found)
        offset = found.range.upperBound
        continue
      }
      if role.contains(.quote), mayBeQuote(byte, at: offset), let found = definedTerm(at: offset) {
        terms.append(found)
      }
      if role.contains(.word), mayBeNumberWord(byte, at: offset), startsWord(at: offset) {
        if let word = numberWord(at: offset) {
          offset = read(word, at: offset)
          continue
        }
        if byte == UInt8(ascii: "P"), let found = postOfficeBox(at: offset) {
          contacts.append(found)
          offset = found.range.upperBound
          continue
        }
      }
      offset = behindLetters(from: offset)
    }
  }

  /// Where to look on behind an offset: nothing begins within a run of ASCII letters.
  @inline(__always)
  private func behindLetters(from offset: Int) -> Int {
    var next = offset + 1
    guard text.isASCIILetter(at: offset) else { return next }
    while text.isASCIILetter(at: next) { next += 1 }
    return next
  }

  /// Whether a number in words, or a post office box, may begin at an offset: a look at two bytes.
  @inline(__always)
  private func mayBeNumberWord(_ byte: UInt8, at offset: Int) -> Bool {
    customs.numberWords.mayBegin(at: offset, in: text) || byte == UInt8(ascii: "P")
      || customs.hasHanNumbers && mayBeHanDigit(at: offset)
  }

  @inline(__always)
  private func startsWord(at offset: Int) -> Bool {
    let byte = text.byte(offset)
    if byte < 0x80 {
      return byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A && !continuesWord(at: offset)
    }
    return byte >= 0xC0 && !continuesWord(at: offset)
  }

  @inline(__always)
  private func continuesWord(at offset: Int) -> Bool {
    let before = text.byte(offset - 1)
    if before < 0x80 { return text.isASCIILetter(at: offset - 1) }
    // In a glued language too, Latin and Cyrillic words (below U+0800) hold together.
    return (!isGlued || text.byte(offset) < 0xE0) && text.isLetter(before: offset)
  }

  /// Reads what begins with a digit, and gives the offset behind it.
  private mutating func readNumber(at start: Int) -> Int {
    // "GA4", "sha256": part of a name. "v1.4" is a version.
    let isVersion =
      text.byte(start - 1) | 0x20 == UInt8(ascii: "v") && !text.isLetter(before: start - 1)
    if !isVersion, text.isASCIILetter(at: start - 1) || text.byte(start - 1) == UInt8(ascii: "_") {
      return max(number(at: start).end, start + 1)
    }
    if let found = date(at: start) {
      dates.append(found)
      return found.range.upperBound
    }
    noteImpossibleDate(at: start)
    if let found = phone(at: start) {
      contacts.append(found)
      return found.range.upperBound
    }
    if let found = postalAddress(codeAt: start) {
      contacts.append(found)
      return found.range.upperBound
    }
    let literal = number(at: start)
    guard let value = literal.value else { return max(literal.end, start + 1) }
    if let found = amount(value, start..<literal.end) {
      amounts.append(found)
      return found.range.upperBound
    }
    if let found = percentage(value, start..<literal.end) {
      percentages.append(found)
      return found.range.upperBound
    }
    if let found = period(value, start..<literal.end) {
      periods.append(found)
      return found.range.upperBound
    }
    let power = powerOfTen(after: literal.end)
    let end = power?.end ?? literal.end
    let scaled = value.multiplied(byPowerOfTen: power?.meaning ?? 0)
    numbers.append(Finding(value: NumberMention(scaled), range: start..<end))
    return end
  }

  /// Reads a number in words and the unit of time behind it, and gives the offset behind them.
  private mutating func read(_ word: WordTable<Int>.Match, at start: Int) -> Int {
    if let found = wordPeriod(word, at: start) {
      periods.append(found)
      return found.range.upperBound
    }
    if word.meaning > 1 {
      let value = NumberMention(DecimalNumber(mantissa: word.meaning))
      numberWords.append(Finding(value: value, range: start..<word.end))
    }
    return max(word.end, start + 1)
  }

  /// Reads a date again that was none, to tell days that do not exist from other figures.
  private mutating func noteImpossibleDate(at start: Int) {
    seeksImpossibleDates = true
    if let found = date(at: start) { impossibleDates.append(found) }
    seeksImpossibleDates = false
  }
}
