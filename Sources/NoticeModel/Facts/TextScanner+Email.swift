extension TextScanner {
  /// The e-mail address around an `@` (RFC 5321, section 4.1.2, without quoted local parts; domains may
  /// be internationalised, RFC 5890).
  func email(aroundSign sign: Int) -> Finding<Contact>? {
    var start = sign
    while isLocalPart(text.byte(start - 1)) { start -= 1 }
    while start < sign, [UInt8(ascii: "."), UInt8(ascii: "'")].contains(text.byte(start)) {
      start += 1
    }
    guard start < sign, text.byte(sign - 1) != UInt8(ascii: "."),
      let end = domainEnd(from: sign + 1)
    else { return nil }
    let local = String(decoding: text.bytes[start..<sign], as: UTF8.self)
    let domain = text.lowercased(sign + 1..<end)
    return Finding(value: Contact(.email, "\(local)@\(domain)"), range: start..<end)
  }

  private func isLocalPart(_ byte: UInt8) -> Bool {
    byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39
      || byte != 0 && ".!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
  }

  /// The end of a domain of at least two labels. A suffix that a language glues to a Latin name, as in
  /// `info@example.comまで`, does not belong to it.
  private func domainEnd(from start: Int) -> Int? {
    var end: Int?
    var label = start
    while true {
      let labelEnd = labelEnd(from: label)
      let isLast =
        text.byte(labelEnd) != UInt8(ascii: ".")
        || self.labelEnd(from: labelEnd + 1) == labelEnd + 1
      if isLast {
        guard label > start, let last = topLevelEnd(from: label, to: labelEnd) else { return end }
        return last
      }
      guard labelEnd > label else { return end }
      // Should what follows be no domain, as in "a@b.com.それから", this one is.
      if label > start, let last = topLevelEnd(from: label, to: labelEnd) { end = last }
      label = labelEnd + 1
    }
  }

  private func labelEnd(from start: Int) -> Int {
    var end = start
    while end < text.count {
      let byte = text.byte(end)
      if byte < 0x80 {
        guard byte == UInt8(ascii: "-") || text.isASCIILetter(at: end) || text.isDigit(at: end)
        else { break }
        end += 1
      } else {
        let length = text.letterLength(at: end)
        guard length > 0 else { break }
        end += length
      }
    }
    while end > start, text.byte(end - 1) == UInt8(ascii: "-") { end -= 1 }
    return end
  }

  /// The end of a top-level domain: ASCII letters, an `xn--` label or letters of another script alone.
  private func topLevelEnd(from start: Int, to end: Int) -> Int? {
    guard start < end else { return nil }
    if text.byte(start) >= 0x80 { return end }
    var position = start
    let isEncoded = text.lowercased(start..<min(end, start + 4)) == "xn--"
    while position < end, text.byte(position) < 0x80,
      isEncoded || text.isASCIILetter(at: position)
    {
      position += 1
    }
    return position - start >= 2 ? position : nil
  }
}
