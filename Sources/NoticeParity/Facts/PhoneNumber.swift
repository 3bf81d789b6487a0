/// Phone numbers as two languages write them.
enum PhoneNumber {
  /// Whether two numbers ring at the same place: with `+` or `00` in front of the country's code, or
  /// with the code on one side and the `0` that is dialled within the country on the other.
  static func areEqual(_ one: String, _ other: String) -> Bool {
    let first = normalized(one)
    let second = normalized(other)
    if first.digits == second.digits { return true }
    return isNational(first, of: second) || isNational(second, of: first)
  }

  private static func normalized(_ number: String) -> (digits: Substring, isInternational: Bool) {
    if number.hasPrefix("+") { return (number.dropFirst(), true) }
    if number.hasPrefix("00") { return (number.dropFirst(2), true) }
    return (number[...], false)
  }

  private static func isNational(
    _ national: (digits: Substring, isInternational: Bool),
    of whole: (digits: Substring, isInternational: Bool)
  ) -> Bool {
    guard whole.isInternational, !national.isInternational, national.digits.hasPrefix("0") else {
      return false
    }
    let rest = national.digits.drop { $0 == "0" }
    let code = whole.digits.utf8.count - rest.utf8.count
    return rest.utf8.count >= 6 && (1...3).contains(code) && whole.digits.hasSuffix(rest)
  }
}
