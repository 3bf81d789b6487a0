/// A section's number as values: `1.2` is 1 and 2, `IV.` is 4, `第三条` is 3.
struct SectionNumber: Equatable, Sendable {
  /// How the last part is written; numbers of different styles do not follow each other.
  enum Style: Sendable {
    case digits
    case roman
    case letter
    case chinese
  }

  /// The values from the outside in; never empty.
  let parts: [Int]
  /// How they are written.
  let style: Style

  /// The innermost value.
  var last: Int { parts.last ?? 0 }

  /// Reads a number as it stands before a heading, with signs such as `§` and `.` round it; `nil`
  /// where there is no value.
  init?(_ text: String) {
    var digits: [Int] = []
    var isInNumber = false
    for scalar in text.unicodeScalars {
      if scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue {
        let digit = Int(value)
        if isInNumber, let last = digits.indices.last {
          // Nine digits are no section number, and must not overflow.
          guard digits[last] < 100_000_000 else { return nil }
          digits[last] = digits[last] * 10 + digit
        } else {
          digits.append(digit)
        }
        isInNumber = true
      } else {
        isInNumber = false
      }
    }
    if !digits.isEmpty {
      (parts, style) = (digits, .digits)
      return
    }
    let letters = String(
      String.UnicodeScalarView(text.unicodeScalars.filter { $0.properties.isAlphabetic }))
    if let value = Self.chinese(letters) {
      (parts, style) = ([value], .chinese)
    } else if let value = Self.roman(letters) {
      (parts, style) = ([value], .roman)
    } else if letters.utf8.count == 1, let letter = letters.uppercased().utf8.first,
      (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(letter)
    {
      (parts, style) = ([Int(letter - UInt8(ascii: "A")) + 1], .letter)
    } else {
      return nil
    }
  }

  private static func roman(_ letters: String) -> Int? {
    let values: [Character: Int] = ["I": 1, "V": 5, "X": 10, "L": 50, "C": 100]
    let numbers = letters.uppercased().compactMap { values[$0] }
    guard !numbers.isEmpty, numbers.count == letters.count, numbers.count <= 8 else { return nil }
    // `C`, `D` and so on alone are letters of a list far more often than a hundred.
    if numbers.count == 1, numbers[0] > 10 { return nil }
    var sum = 0
    for (index, value) in numbers.enumerated() {
      let isBeforeLarger = index + 1 < numbers.count && numbers[index + 1] > value
      sum += isBeforeLarger ? -value : value
    }
    return sum
  }

  private static func chinese(_ letters: String) -> Int? {
    let values: [Character: Int] = [
      "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    ]
    var sum = 0
    var digit = 0
    var isNumber = false
    for character in letters {
      if let value = values[character] {
        digit = value
        isNumber = true
      } else if character == "十" {
        sum += max(digit, 1) * 10
        digit = 0
        isNumber = true
      }
    }
    return isNumber ? sum + digit : nil
  }
}
