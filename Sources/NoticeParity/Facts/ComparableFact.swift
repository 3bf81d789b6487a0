import NoticeModel
import SourceText

/// One fact of a block, made ready to be compared with those of the other language.
struct ComparableFact: Sendable {
  // In an order that leaves no gaps: a notice of figures has hundreds of thousands of facts.
  /// Its value.
  var key: FactKey
  /// What kind of fact it is.
  var kind: FactKind
  /// Whether it is written in words.
  var isInWords: Bool
  /// Whether it is a date in an attribute list.
  var isAttribute: Bool
  /// Whether it only answers to the other language's: a comparison of links reports it.
  var isReportedElsewhere = false
  /// Its place.
  var span: SourceSpan
  /// Other values that the same characters can have: a day and month that may be swapped, a year of
  /// another calendar.
  var readings: [FactKey] = []
  /// The digits as they are written, with points where signs part them: `10.000` for `10,000`.
  var figures: String

  /// Makes a fact.
  init(
    kind: FactKind, key: FactKey, figures: String = "", isInWords: Bool = false,
    isAttribute: Bool = false, span: SourceSpan
  ) {
    self.key = key
    self.kind = kind
    self.isInWords = isInWords
    self.isAttribute = isAttribute
    self.span = span
    self.figures = figures
  }

  /// Whether signs part its digits.
  var isGrouped: Bool { figures.utf8.contains(UInt8(ascii: ".")) }

  /// The digits as they are written, without what stands between them.
  var digits: String { isGrouped ? figures.filter { $0 != "." } : figures }

  /// The number, for a quantity.
  var number: DecimalNumber? {
    if case .quantity(let number, _) = key { return number }
    return nil
  }

  /// The unit, for a quantity.
  var unit: FactUnit? {
    if case .quantity(_, let unit) = key { return unit }
    return nil
  }

  /// Whether the value is large enough that no translator writes it in words.
  var isWrittenInDigitsEverywhere: Bool {
    guard !isInWords else { return false }
    guard let number else { return true }
    return number.exponent < 0 || (number.wholeValue ?? 100) > 12
  }
}
