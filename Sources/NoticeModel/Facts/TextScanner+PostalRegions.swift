/// Addresses in which a state or province stands before the code: in America, Australia and India.
extension TextScanner {
  /// `Springfield, IL 62704-1234`, `Sydney NSW 2000`, `Bengaluru, Karnataka 560001, India`: where the
  /// code ends.
  func stateCodeEnd(_ run: ByteText.Digits, _ start: Int) -> Int? {
    let end = text.skippingBlanks(before: start)
    guard end < start else { return nil }
    switch run.count {
    case 4: return hasState(before: end, Self.australianStates) ? run.end : nil
    case 5:
      guard hasStateAbbreviation(before: end) || hasState(before: end, Self.americanStates) else {
        return nil
      }
      if text.byte(run.end) == UInt8(ascii: "-"), let more = text.digits(at: run.end + 1),
        more.count == 4
      {
        return more.end
      }
      return run.end
    case 6:
      let behind = text.byte(run.end) == UInt8(ascii: ",") ? run.end + 1 : run.end
      let country = text.skippingBlanks(from: behind)
      return text.isLetter(before: end) && text.hasPrefix("India", at: country) ? run.end : nil
    default: return nil
    }
  }

  /// The address that ends with a state and its code.
  func stateAddress(code start: Int, end: Int) -> Finding<Contact>? {
    let name = nameStart(in: addressStart(before: start)..<start)
    if hasHouseNumber(in: name..<start) { return address(name..<end) }
    // A line of its own is a town's, whatever a house is called.
    guard let line = townLine(before: start) else { return nil }
    return address(houseLine(before: line)..<end)
  }

  /// `Toronto, ON M5X 1A9`: known by the digit of its second half.
  func canadianAddress(_ run: ByteText.Digits, _ start: Int) -> Finding<Contact>? {
    let code = start - 4
    guard code > 0, text.byte(start - 1) == 0x20, isCapital(at: start - 2),
      text.isDigit(at: start - 3), isCapital(at: code), isCapital(at: run.end),
      !text.isLetter(before: code), !text.isDigit(before: code),
      let last = text.digits(at: run.end + 1), last.count == 1, !text.isASCIILetter(at: last.end)
    else { return nil }
    return stateAddress(code: code, end: last.end)
  }

  /// Two capitals behind a blank or a comma.
  private func hasStateAbbreviation(before end: Int) -> Bool {
    isCapital(at: end - 1) && isCapital(at: end - 2)
      && [0x20, 0x2C, 0x0A].contains(text.byte(end - 3)) || text.hasPrefix(" D.C.", at: end - 5)
  }

  /// Whether one of some states stands before an offset, in one word or in two.
  private func hasState(before end: Int, _ states: Set<String>) -> Bool {
    guard let word = text.word(before: end), isCapital(at: word.lowerBound) else { return false }
    if states.contains(text.lowercased(word)) { return true }
    guard text.byte(word.lowerBound - 1) == 0x20,
      let first = text.word(before: word.lowerBound - 1)
    else { return false }
    return states.contains(text.lowercased(first.lowerBound..<word.upperBound))
  }

  /// Where the line begins in which only names stand before a code; `nil` where others do.
  private func townLine(before code: Int) -> Int? {
    var start = code
    var words = 0
    while start > 0, text.byte(start - 1) != 0x0A {
      let byte = text.byte(start - 1)
      if text.isLetter(before: start), let word = text.word(before: start) {
        guard text.mayBeCapitalised(at: word.lowerBound) || isCapital(at: word.lowerBound) else {
          return nil
        }
        words += 1
        start = word.lowerBound
      } else if [0x20, 0x2C, 0x2E].contains(byte) {
        start -= 1
      } else {
        return nil
      }
      guard code - start <= 48 else { return nil }
    }
    return words < 2 && start == 0 ? nil : start
  }

  /// Where the line of the house begins, at most three before a town's; that line where there is none.
  private func houseLine(before line: Int) -> Int {
    var start = line
    for _ in 0..<3 {
      guard start > 1 else { break }
      var previous = start - 1
      while previous > 0, text.byte(previous - 1) != 0x0A, start - previous <= 64 { previous -= 1 }
      let range = previous..<start - 1
      guard range.count <= 60, !text.bytes[range].contains(UInt8(ascii: "@")) else { break }
      if hasHouseNumber(in: range) { return previous }
      start = previous
    }
    return line
  }

  private static let australianStates: Set<String> = [
    "nsw", "vic", "qld", "sa", "wa", "tas", "act", "nt",
  ]

  private static let americanStates: Set<String> = [
    "alabama", "alaska", "arizona", "arkansas", "california", "colorado", "connecticut", "delaware",
    "florida", "georgia", "hawaii", "idaho", "illinois", "indiana", "iowa", "kansas", "kentucky",
    "louisiana", "maine", "maryland", "massachusetts", "michigan", "minnesota", "mississippi",
    "missouri", "montana", "nebraska", "nevada", "new hampshire", "new jersey", "new mexico",
    "new york", "north carolina", "north dakota", "ohio", "oklahoma", "oregon", "pennsylvania",
    "rhode island", "south carolina", "south dakota", "tennessee", "texas", "utah", "vermont",
    "virginia", "washington", "west virginia", "wisconsin", "wyoming",
  ]
}
