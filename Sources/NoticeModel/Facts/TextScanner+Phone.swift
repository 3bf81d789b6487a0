extension TextScanner {
  /// A phone number that begins at a `+`, a `(` or a digit: international (ITU-T E.164), with an area
  /// code in parentheses, national with a leading 0, or in the form of North America.
  func phone(at start: Int) -> Finding<Contact>? {
    let before = text.byte(start - 1)
    guard !text.isASCIILetter(at: start - 1), !text.isDigit(before: start),
      ![UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "=")].contains(before)
    else { return nil }
    // A later group of an account number or the like.
    guard !text.isDigit(before: text.skippingBlanks(before: start)), mayBePhone(at: start),
      let shape = phoneShape(from: start)
    else { return nil }
    guard isPhone(shape), !text.isASCIILetter(at: shape.end) else { return nil }
    let sign = shape.isInternational ? "+" : ""
    return Finding(value: Contact(.phone, sign + shape.digits), range: start..<shape.end)
  }

  /// Whether a sign that phone numbers have follows the first digits: a look that settles most figures.
  private func mayBePhone(at start: Int) -> Bool {
    guard let first = text.digit(at: start), let run = text.digits(at: start) else { return true }
    guard let separator = phoneSeparator(from: run.end) else { return false }
    // With blanks alone, only the 0 of a national number tells it from other figures.
    return first.value == 0 || separator.sign != UInt8(ascii: " ")
  }

  /// Digits with what stands between them.
  private struct PhoneShape {
    var digits = ""
    var groups: [Int] = []
    var separators: [UInt8] = []
    var isInternational = false
    var hasAreaCode = false
    var end = 0
  }

  private func phoneShape(from start: Int) -> PhoneShape? {
    var shape = PhoneShape()
    var offset = start
    if text.byte(offset) == UInt8(ascii: "+") {
      shape.isInternational = true
      offset += 1
    }
    while shape.digits.count <= 20 {
      var groupStart = offset
      let isParenthesised = text.byte(offset) == UInt8(ascii: "(")
      if isParenthesised { groupStart += 1 }
      guard let run = text.digits(at: groupStart) else { break }
      var runEnd = run.end
      if isParenthesised {
        guard text.byte(run.end) == UInt8(ascii: ")"), run.count <= 5 else { break }
        runEnd += 1
        if shape.groups.isEmpty { shape.hasAreaCode = true }
      }
      // +49 (0)30: the 0 is dialled within the country only.
      let isTrunkZero = isParenthesised && run.count == 1 && run.value == 0 && shape.isInternational
      if !isTrunkZero {
        let written = String(run.value)
        let zeros = String(repeating: "0", count: max(0, run.count - written.count))
        shape.digits += zeros + written
        shape.groups.append(run.count)
      }
      shape.end = runEnd
      guard let next = phoneSeparator(from: runEnd) else { break }
      if next.length > 0 { shape.separators.append(next.sign) }
      offset = runEnd + next.length
    }
    return shape.groups.isEmpty ? nil : shape
  }

  /// The separator behind a group of digits, where a digit or parenthesis follows it.
  private func phoneSeparator(from end: Int) -> (length: Int, sign: UInt8)? {
    var length = text.blankLength(at: end)
    if text.byte(end) == 0x0A { return nil }
    var sign = length > 0 ? UInt8(ascii: " ") : 0
    let dash = text.prefixLength(at: end + length, of: ["-", "\u{2011}", "–", "/", ".", "‐"])
    if dash > 0 {
      sign = text.byte(end + length) == UInt8(ascii: ".") ? UInt8(ascii: ".") : UInt8(ascii: "-")
      length += dash
      length += text.blankLength(at: end + length)
    }
    let next = end + length
    guard
      text.isDigit(at: next) || text.byte(next) == UInt8(ascii: "(") && text.isDigit(at: next + 1)
    else { return nil }
    let isBesideParenthesis = text.byte(next) == UInt8(ascii: "(") || text.byte(end - 1) == 0x29
    return length > 0 || isBesideParenthesis ? (length, sign) : nil
  }

  private func isPhone(_ shape: PhoneShape) -> Bool {
    let count = shape.digits.count
    if shape.isInternational { return (7...15).contains(count) && !shape.digits.hasPrefix("0") }
    let groups = shape.groups
    // (555) 123-4567, 555-123-4567, 1-800-555-0100
    let isAmerican =
      groups == [3, 3, 4] || groups.count == 4 && groups.dropFirst().elementsEqual([3, 3, 4])
    if isAmerican,
      shape.hasAreaCode || Set(shape.separators).count == 1 && shape.separators[0] != 0x20
    {
      return true
    }
    if shape.hasAreaCode { return shape.digits.hasPrefix("0") && (7...12).contains(count) }
    guard shape.digits.hasPrefix("0"), groups.count >= 2, groups[0] >= 2 || groups.count >= 4 else {
      return false
    }
    // 01.02.03.04.05 is a French number; 0.5 and 01.02.2026 are none.
    let isPointed = shape.separators.allSatisfy { $0 == UInt8(ascii: ".") }
    return (8...12).contains(count) && (!isPointed || groups.count >= 4)
  }
}
