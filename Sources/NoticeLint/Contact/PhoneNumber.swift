/// A phone number's digits, and what its country's numbering plan says about them (ITU-T E.164).
struct PhoneNumber: Sendable {
  /// What is wrong with a number.
  enum Fault: Sendable, Equatable {
    case tooShort
    case tooLong
    /// No country has this code.
    case unknownCountry
    /// A North American area code or exchange that begins with 0 or 1.
    case areaCode
  }

  /// The digits, without signs.
  let digits: String
  /// Whether they begin with a country code.
  let isInternational: Bool

  /// Reads a contact's value: digits, with a `+` in front of an international number.
  init(_ value: String) {
    isInternational = value.hasPrefix("+")
    digits = value.filter { $0.isASCII && $0.isNumber }
  }

  /// What is wrong with it; `nil` where it may be right.
  var fault: Fault? {
    guard isInternational else { return nil }
    if digits.hasPrefix("0") { return .unknownCountry }
    if digits.utf8.count > 15 { return .tooLong }
    guard let (code, lengths) = plan else { return digits.utf8.count < 7 ? .tooShort : nil }
    let length = digits.utf8.count - code
    if length < lengths.lowerBound { return .tooShort }
    if length > lengths.upperBound { return .tooLong }
    if code == 1, let area = digits.dropFirst().first, area == "0" || area == "1" {
      return .areaCode
    }
    return nil
  }

  /// The length of the country code, and how many digits may follow it.
  private var plan: (code: Int, lengths: ClosedRange<Int>)? {
    for length in [3, 2, 1] {
      if let lengths = Self.plans[String(digits.prefix(length))] { return (length, lengths) }
    }
    return nil
  }

  /// Lengths of national numbers by country code, wide enough for service numbers.
  private static let plans: [String: ClosedRange<Int>] = [
    "1": 10...10, "7": 10...10, "20": 7...10, "27": 9...10, "30": 10...10, "31": 7...11,
    "32": 8...9, "33": 9...9, "34": 9...9, "36": 8...9, "39": 6...12, "40": 9...9, "41": 9...12,
    "43": 4...13, "44": 7...10, "45": 8...8, "46": 6...13, "47": 5...12, "48": 9...9, "49": 5...13,
    "51": 8...11, "52": 10...11, "53": 6...8, "54": 10...11, "55": 8...11, "56": 8...11,
    "57": 8...10, "58": 10...10, "60": 7...10, "61": 6...10, "62": 7...13, "63": 8...11,
    "64": 8...10, "65": 8...11, "66": 8...10, "81": 9...12, "82": 7...11, "84": 7...10,
    "86": 7...12, "90": 7...10, "91": 8...13, "92": 8...12, "93": 9...9, "94": 9...9, "95": 7...10,
    "98": 8...10, "212": 9...9, "213": 8...9, "216": 8...8, "234": 7...10, "254": 6...10,
    "351": 9...9, "352": 4...11, "353": 7...11, "354": 7...9, "355": 6...9, "356": 8...8,
    "357": 8...8, "358": 5...12, "359": 7...9, "370": 8...8, "371": 8...8, "372": 7...10,
    "380": 9...9, "381": 6...12, "385": 8...9, "386": 8...8, "420": 9...12, "421": 9...9,
    "852": 8...11, "886": 8...10, "966": 8...12, "971": 8...12, "972": 8...12, "974": 8...8,
  ]

  /// Numbers that stand for a number: rising digits, one digit over and over, and the numbers that
  /// are reserved for films (555-0100 to 555-0199).
  var isPlaceholder: Bool {
    let national = Array(nationalDigits)
    guard national.count >= 7 else { return false }
    let isRising = zip(national, national.dropFirst()).allSatisfy {
      $1 == $0 + 1 || $0 == 57 && $1 == 48
    }
    if isRising || Set(national).count == 1 { return true }
    guard national.count == 10, digits.utf8.count <= 11 else { return false }
    // Three digits of the area, three of the exchange.
    let exchange = Array(national[3..<6])
    if exchange == Array("555".utf8), national[6] == 48, national[7] == 49 { return true }
    return Set(national[..<3]).count == 1 && Set(exchange).count == 1
      && (Set(national[6...]).count == 1 || Array(national[6...]) == Array("1234".utf8))
  }

  /// The digits without the country code, where that is known.
  private var nationalDigits: ArraySlice<UInt8> {
    let all = Array(digits.utf8)[...]
    if isInternational, let (code, _) = plan { return all.dropFirst(code) }
    return all.count == 11 && all.first == 49 ? all.dropFirst() : all
  }

  /// The last digits, which are equal in two numbers that agree.
  var lastDigits: Substring { digits.drop { $0 == "0" }.suffix(5) }

  /// Whether two numbers may be the same: one of them without country code or trunk zero.
  func agrees(with other: PhoneNumber) -> Bool {
    let left = digits.drop { $0 == "0" }
    let right = other.digits.drop { $0 == "0" }
    let (short, long) = left.utf8.count <= right.utf8.count ? (left, right) : (right, left)
    return short.utf8.count >= 5 ? long.hasSuffix(short) : left == right
  }
}
