import Synchronization

/// What is customary in a language: a checked-in table, never the host's. Where CLDR's versions differ,
/// all that they say is accepted.
package struct LocaleData: Sendable {
  /// The order of day, month and year in figures.
  package enum DateOrder: String, Sendable {
    case dayMonthYear = "dmy"
    case monthDayYear = "mdy"
    case yearMonthDay = "ymd"
  }

  /// The language.
  package let language: String
  /// The order of numeric dates.
  package private(set) var dateOrder = DateOrder.dayMonthYear
  /// Accepted decimal separators, the usual one first.
  package private(set) var decimalSeparators: [String] = []
  /// Accepted group separators, the usual one first.
  package private(set) var groupSeparators: [String] = []
  /// Accepted pairs of quotation marks, each opening and closing mark, the usual pair first.
  package private(set) var quotes: [(open: Character, close: Character)] = []
  /// Marks that end a sentence; empty for a language that has none.
  package private(set) var endMarks: [Character] = []
  /// Gregorian months by their names in lower case.
  private(set) var months = WordTable<Int>()
  /// Months of the Persian calendar.
  private(set) var persianMonths = WordTable<Int>()
  /// Units of time.
  private(set) var units = WordTable<PeriodMention.Unit>()
  /// Words for per cent.
  private(set) var percentWords = WordTable<Bool>()
  /// Words for a thousand, as the power of ten.
  private(set) var thousands = WordTable<Int>()
  /// Number words.
  private(set) var numberWords = WordTable<Int>()
  /// How number words begin.
  private(set) var numberBeginnings = PrefixFilter()

  /// The data of a tag's language; English where it is not in the table.
  package static func data(for tag: LocaleTag?) -> LocaleData {
    let language = tag?.language ?? "en"
    return data(forLanguage: aliases[language] ?? language)
  }

  private static let aliases = [
    "no": "nb", "nn": "nb", "cmn": "zh", "yue": "zh", "iw": "he", "in": "id", "tl": "fil",
    "mo": "ro", "sh": "sr", "jw": "jv",
  ]

  private static let cache = Mutex<[String: LocaleData]>([:])

  private static func data(forLanguage language: String) -> LocaleData {
    cache.withLock { cache in
      if let known = cache[language] { return known }
      let data = LocaleData(language) ?? LocaleData("en") ?? LocaleData(empty: language)
      cache[language] = data
      return data
    }
  }

  private init(empty language: String) { self.language = language }

  private init?(_ language: String) {
    self.language = language
    var isFound = false
    for table in LocaleTable.all {
      guard let lines = LanguageSection.lines(of: language, in: table) else { continue }
      isFound = true
      for line in lines { read(line) }
    }
    guard isFound else { return nil }
    numberBeginnings = numberWords.beginnings
    if let words = TextScanner.thousands[language] { thousands.add(all: words, 3) }
  }

  /// Reads a key and the values behind it.
  private mutating func read(_ words: [ArraySlice<UInt8>]) {
    guard let key = words.first.map({ String(decoding: $0, as: UTF8.self) }) else { return }
    let values = words.dropFirst()
    switch key {
    case "order":
      let order = values.first.map { String(decoding: $0, as: UTF8.self) }
      dateOrder = order.flatMap { DateOrder(rawValue: $0) } ?? dateOrder
    case "decimal": decimalSeparators += values.compactMap(Self.symbol)
    case "group": groupSeparators += values.compactMap(Self.symbol)
    case "quotes":
      quotes += values.compactMap {
        let pair = String(decoding: $0, as: UTF8.self)
        guard let open = pair.first, let close = pair.last else { return nil }
        return (open, close)
      }
    case "end": endMarks += values.compactMap { String(decoding: $0, as: UTF8.self).first }
    case "percent": for value in values { percentWords.add(value, true) }
    case "months": for (word, number) in Self.numbered(values) { months.add(word, number) }
    case "persian": for (word, number) in Self.numbered(values) { persianMonths.add(word, number) }
    case "number": for (word, number) in Self.numbered(values) { numberWords.add(word, number) }
    default:
      guard let unit = PeriodMention.Unit(rawValue: key) else { return }
      for value in values { units.add(value, unit) }
    }
  }

  /// Reads `U+00A0`.
  private static func symbol(_ text: ArraySlice<UInt8>) -> String? {
    UInt32(String(decoding: text.dropFirst(2), as: UTF8.self), radix: 16)
      .flatMap(Unicode.Scalar.init).map { String($0) }
  }

  /// Reads `5=may`.
  private static func numbered(
    _ values: ArraySlice<ArraySlice<UInt8>>
  ) -> [(ArraySlice<UInt8>, Int)] {
    values.compactMap { value in
      guard let sign = value.firstIndex(of: UInt8(ascii: "=")),
        let number = Int(String(decoding: value[..<sign], as: UTF8.self))
      else { return nil }
      return (value[(sign + 1)...], number)
    }
  }
}
