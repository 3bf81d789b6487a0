/// Phone numbers as two languages write them.
enum PhoneNumber {
  /// Whether a translation's number rings where the source's does: with `+` or `00` in front of the
  /// country's code, with the `0` that is dialled within the country on one side and the code on the
  /// other, or with a code that the translation adds for readers elsewhere.
  static func areEqual(_ source: String, _ translation: String) -> Bool {
    let first = normalized(source)
    let second = normalized(translation)
    if first.digits == second.digits { return true }
    let addsCode =
      second.isInternational && !first.isInternational && first.digits.utf8.count >= 7
      && second.digits.hasSuffix(first.digits)
      && second.digits.utf8.count - first.digits.utf8.count <= 3
    return addsCode || isNational(first, of: second) || isNational(second, of: first)
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
