extension TextScanner {
  /// A postal address, known by its postal code. What is found is its line or sentence up to the town;
  /// codes without a house number or comma before them are taken for plain numbers.
  func postalAddress(codeAt start: Int) -> Finding<Contact>? {
    guard let run = text.digits(at: start), run.count <= 6, !text.isDigit(before: start) else {
      return nil
    }
    if run.count == 1 { return britishAddress(run, start) ?? canadianAddress(run, start) }
    if let end = stateCodeEnd(run, start) { return stateAddress(code: start, end: end) }
    if let end = townEnd(run, start) {
      let addressStart = addressStart(before: start)
      guard hasHouseNumber(in: addressStart..<start) else { return nil }
      return address(addressStart..<end)
    }
    return japaneseAddress(run, start)
  }

  /// `P.O. Box 123`, `Postfach 12 34`
  func postOfficeBox(at start: Int) -> Finding<Contact>? {
    let sign = text.prefixLength(
      at: start,
      of: ["P.O. Box", "P. O. Box", "PO Box", "P.O.Box", "POB", "Postfach", "Postbus", "Postboks"])
    guard sign > 0, !text.isLetter(before: start),
      let number = text.digits(at: text.skippingBlanks(from: start + sign))
    else { return nil }
    var end = number.end
    while text.byte(end) == 0x20, let next = text.digits(at: end + 1), next.count <= 3 {
      end = next.end
    }
    let digits = String(
      decoding: text.bytes[start + sign..<end].filter { $0 != 0x20 }, as: UTF8.self)
    return Finding(value: Contact(.postal, "PO Box \(digits)"), range: start..<end)
  }

  func address(_ range: Range<Int>) -> Finding<Contact> {
    let words = text.bytes[range].split { $0 <= 0x20 }
    let line = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    return Finding(value: Contact(.postal, line), range: range)
  }

  /// `36 Example Street, London EC1A 1BB`: area and district, a blank, a digit and two capitals, behind a
  /// house number or a comma, or in a line of its own with the town.
  private func britishAddress(_ run: ByteText.Digits, _ start: Int) -> Finding<Contact>? {
    let end = run.end + 2
    guard text.byte(start - 1) == 0x20, isCapital(at: run.end), isCapital(at: run.end + 1),
      !text.isDigit(at: end), !text.isASCIILetter(at: end)
    else { return nil }
    var code = start - 1
    if isCapital(at: code - 1) { code -= 1 }
    let district = code
    while district - code < 2, text.isDigit(at: code - 1) { code -= 1 }
    let area = code
    while area - code < 2, isCapital(at: code - 1) { code -= 1 }
    guard code < area, area < district, !text.isLetter(before: code), !text.isDigit(before: code)
    else { return nil }
    let addressStart = nameStart(in: addressStart(before: code)..<code)
    let before = addressStart..<code
    guard
      hasHouseNumber(in: before) || text.bytes[before].contains(UInt8(ascii: ","))
        || addressStart > 0 && !before.isEmpty && text.byte(addressStart - 1) == 0x0A
    else { return nil }
    return address(addressStart..<end)
  }

  /// `10115 Berlin`, `1012 AB Amsterdam`, `00-001 Warszawa`, `111 22 Stockholm`
  private func townEnd(_ run: ByteText.Digits, _ start: Int) -> Int? {
    // A comma, line end, dash or opening parenthesis parts the code from the street.
    let before = text.skippingBlanks(before: start)
    guard
      [UInt8(ascii: ","), 0x0A, UInt8(ascii: "-")].contains(text.byte(before - 1))
        || text.byte(start - 1) == 0x0A || text.hasPrefix("·", at: before - 2)
    else { return nil }
    var offset = run.end
    if run.count == 2 || run.count == 3, let more = text.digits(at: offset + 1),
      run.count + more.count == 5
    {
      offset = more.end
    } else if run.count <= 3 || run.count > 5 {
      return nil
    }
    var townStart = text.skippingBlanks(from: offset)
    guard townStart > offset else { return nil }
    if run.count == 4, isCapital(at: townStart), isCapital(at: townStart + 1),
      text.isBlank(at: townStart + 2)
    {
      townStart = text.skippingBlanks(from: townStart + 2)
    }
    guard beginsWithCapital(at: townStart) else { return nil }
    var end = townStart
    while let word = text.word(at: end) {
      end = word.upperBound
      if text.byte(end) == UInt8(ascii: "-"), beginsWithCapital(at: end + 1) {
        end += 1
      } else if text.byte(end) == 0x20, beginsWithCapital(at: end + 1) {
        end += 1
      } else {
        break
      }
    }
    return end
  }

  /// `〒100-0001 東京都…` up to the line's or sentence's end.
  private func japaneseAddress(_ run: ByteText.Digits, _ start: Int) -> Finding<Contact>? {
    guard run.count == 3, text.hasPrefix("〒", at: start - 3),
      text.byte(run.end) == UInt8(ascii: "-"),
      let more = text.digits(at: run.end + 1), more.count == 4
    else { return nil }
    var end = more.end
    while end < text.count, end - start < 160, text.byte(end) != 0x0A,
      text.prefixLength(at: end, of: ["。", "（", "、", "）"]) == 0
    {
      end += 1
    }
    while text.byte(end) & 0xC0 == 0x80 { end += 1 }
    return address(start - 3..<text.skippingBlanks(before: end))
  }

  /// Where the address before a code begins: behind the line end, colon, parenthesis or full stop
  /// before it.
  func addressStart(before code: Int) -> Int {
    var offset = code
    while offset > 0, code - offset < 120 {
      let byte = text.byte(offset - 1)
      if byte == UInt8(ascii: ":") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ";") {
        break
      }
      if byte == 0x0A, code - offset > 1, !text.isDigit(before: offset - 1),
        text.byte(offset - 2) != UInt8(ascii: ",")
      {
        break
      }
      // A full stop ends a sentence unless it is an abbreviation's: "Hauptstr. 5", "St. John".
      if byte == 0x20, text.byte(offset - 2) == UInt8(ascii: "."), !text.isDigit(at: offset),
        let word = text.word(before: offset - 2), word.count > 5
      {
        break
      }
      offset -= 1
    }
    while offset > 0, text.byte(offset) & 0xC0 == 0x80 { offset += 1 }
    return text.skippingBlanks(from: offset)
  }

  /// Where the words begin that an address in the United States consists of, all of them with a capital
  /// or digit: behind "or write to".
  func nameStart(in range: Range<Int>) -> Int {
    var start = range.lowerBound
    var offset = start
    while offset < range.upperBound {
      guard let word = text.word(at: offset) else {
        offset += 1
        continue
      }
      let isSmall = text.byte(word.lowerBound) &- 0x61 < 26
      if isSmall, !["of", "the", "and", "c"].contains(text.lowercased(word)) {
        start = word.upperBound
      }
      offset = max(word.upperBound, offset + 1)
    }
    return text.skippingBlanks(from: start)
  }

  func hasHouseNumber(in range: Range<Int>) -> Bool {
    range.contains { text.isDigit(at: $0) && !text.isDigit(before: $0) }
  }

  func isCapital(at offset: Int) -> Bool {
    text.byte(offset) &- 0x41 < 26
  }

  private func beginsWithCapital(at offset: Int) -> Bool {
    isCapital(at: offset) || text.byte(offset) >= 0x80 && text.mayBeCapitalised(at: offset)
  }
}
