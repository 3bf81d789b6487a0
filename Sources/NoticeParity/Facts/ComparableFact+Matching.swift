import NoticeModel

extension ComparableFact {
  /// What two equal facts share. A date in an attribute answers to one in an attribute.
  struct Identity: Hashable {
    var key: FactKey
    var isAttribute: Bool
  }

  /// What two equal facts share.
  var identity: Identity { Identity(key: key, isAttribute: isAttribute) }

  /// The value without its unit, for a quantity as it is written.
  var bareKey: FactKey? {
    guard !digits.isEmpty, let value = Int(digits) else { return nil }
    return .quantity(DecimalNumber(mantissa: value), .none)
  }

  /// The number as it is written in the text, whatever it counts.
  var writtenNumber: DecimalNumber? {
    guard kind.isQuantity, let value = Int(digits) else { return nil }
    return DecimalNumber(mantissa: value)
  }

  /// The day, for a whole date.
  var day: CalendarDate? {
    guard case .date(let year, let month?, let day?) = key else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// Whether a fact of the other language says the same in another way.
  func answers(to other: ComparableFact) -> Bool {
    guard isAttribute == other.isAttribute else { return false }
    switch (key, other.key) {
    case (.quantity(let number, let unit), .quantity(let otherNumber, let otherUnit)):
      if readings.contains(other.key) || other.readings.contains(key) { return true }
      if number == otherNumber, unit == otherUnit { return true }
      // The unit's word is not known in one of the languages.
      guard unit == .none || otherUnit == .none else { return false }
      if number == otherNumber { return true }
      return unit != otherUnit && writtenNumber != nil && writtenNumber == other.writtenNumber
    case (.date, .date): return readings.contains(other.key) || other.readings.contains(key)
    case (.phone(let number), .phone(let other)): return PhoneNumber.areEqual(number, other)
    default: return false
    }
  }

  /// Whether a number has the other's digits and may be read differently because its separators are
  /// another language's.
  func isProbably(_ other: ComparableFact) -> Bool {
    guard kind.isQuantity, other.kind.isQuantity, digits.utf8.count >= 2,
      digits == other.digits, let unit, let otherUnit = other.unit
    else { return false }
    return isGrouped && other.isGrouped
      && (unit == otherUnit || unit == .none || otherUnit == .none)
  }
}
