import SourceText

/// Bare addresses: GFM 0.29, section 6.9, as cmark-gfm reads it.
extension InlineParser {
  /// Whether an address may become a link here: not inside brackets that may yet become one.
  private var isInBracket: Bool {
    brackets.count > inactiveBrackets || brackets.contains { $0.isImage }
  }

  /// Reads `http://…` at its colon.
  mutating func readBareURL() {
    let view = text.view
    let colon = index
    index += 1
    guard view[colon + 1] == UInt8(ascii: "/"), view[colon + 2] == UInt8(ascii: "/"),
      let start = schemeStart(before: colon), start >= textStart, !isInBracket,
      ASCII.isAlphanumeric(view[colon + 3]) || view[colon + 3] >= 0x80,
      let domainEnd = domainEnd(from: colon + 3, allowsShort: true),
      let end = trimmedEnd(start, endOfAddress(from: domainEnd)), end > colon + 3
    else { return }
    appendAutolink(.bareURL, start, end, address: start..<end)
  }

  private func schemeStart(before colon: Int) -> Int? {
    let view = text.view
    let schemes: [StaticString] = ["http", "https", "ftp"]
    for scheme in schemes {
      let start = colon - scheme.utf8CodeUnitCount
      guard view.matchesIgnoringCase(scheme, at: start) else { continue }
      if start == 0 || !ASCII.isLetter(view[start - 1]) { return start }
    }
    return nil
  }

  /// Reads `www.…` at its first letter.
  mutating func readBareHost() {
    let view = text.view
    let start = index
    index += 1
    guard view.matches("www.", at: start),
      start == 0 || ASCII.isSpace(view[start - 1]) || isOpeningMark(view[start - 1]),
      ASCII.isAlphanumeric(view[start + 4]) || view[start + 4] >= 0x80, !isInBracket,
      let domainEnd = domainEnd(from: start, allowsShort: false),
      let end = trimmedEnd(start, endOfAddress(from: domainEnd))
    else { return }
    appendAutolink(.bareURL, start, end, address: start..<end)
  }

  private func isOpeningMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "~")
      || byte == UInt8(ascii: "(")
  }

  /// The offset behind the domain that starts at `start`: at least one full stop unless `allowsShort`,
  /// no underscore in its last two parts.
  private mutating func domainEnd(from start: Int, allowsShort: Bool) -> Int? {
    guard start >= invalidHostEnd else { return nil }
    let view = text.view
    var stops = 0
    var underscoresBefore = 0
    var underscores = 0
    var lastUnderscore = start
    var index = start + 1
    while index < view.count - 1 {
      let byte = view[index]
      if byte == UInt8(ascii: "_") {
        underscores += 1
        lastUnderscore = index
      } else if byte == UInt8(ascii: ".") {
        underscoresBefore = underscores
        underscores = 0
        stops += 1
      } else if byte < 0x80 {
        guard ASCII.isAlphanumeric(byte) || byte == UInt8(ascii: "-") else { break }
      } else if let (scalar, length) = view.scalar(at: index) {
        guard !UnicodeClass.isWhitespace(scalar), !UnicodeClass.isPunctuation(scalar) else { break }
        index += length - 1
      }
      index += 1
    }
    guard underscoresBefore == 0, underscores == 0 else {
      // Each start before the last underscore would be refused for it.
      invalidHostEnd = lastUnderscore + 1
      return nil
    }
    return allowsShort || stops > 0 ? index : nil
  }

  private func endOfAddress(from start: Int) -> Int {
    let view = text.view
    var end = start
    while end < view.count, !ASCII.isSpace(view[end]), view[end] != UInt8(ascii: "<") { end += 1 }
    return end
  }

  /// The end without the marks that belong to the sentence around the address.
  func trimmedEnd(_ start: Int, _ proposed: Int) -> Int? {
    let view = text.view
    var end = view.firstIndex(of: UInt8(ascii: "<"), in: start..<proposed) ?? proposed
    var opened = 0
    var closed = 0
    for index in start..<end {
      if view[index] == UInt8(ascii: "(") { opened += 1 }
      if view[index] == UInt8(ascii: ")") { closed += 1 }
    }
    trim: while end > start {
      switch view[end - 1] {
      case UInt8(ascii: ")"):
        if closed <= opened { break trim }
        closed -= 1
        end -= 1
      case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "."), UInt8(ascii: ","),
        UInt8(ascii: ":"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"),
        UInt8(ascii: "'"), UInt8(ascii: "\""):
        end -= 1
      case UInt8(ascii: ";"):
        var letters = end - 2
        while letters > start, ASCII.isLetter(view[letters]) { letters -= 1 }
        end = letters < end - 2 && view[letters] == UInt8(ascii: "&") ? letters : end - 1
      default:
        break trim
      }
    }
    return end > start ? end : nil
  }

  /// The first e-mail address in `range`, a run of plain text.
  func bareEmail(in range: Range<Int>) -> Range<Int>? {
    let view = text.view
    var from = range.lowerBound
    while let at = view.firstIndex(of: UInt8(ascii: "@"), in: from..<range.upperBound) {
      if let found = bareEmail(around: at, in: from..<range.upperBound) { return found }
      from = at + 1
    }
    return nil
  }

  private func bareEmail(around at: Int, in range: Range<Int>) -> Range<Int>? {
    let view = text.view
    var start = at
    while start > range.lowerBound, isLocalPart(view[start - 1]) {
      start -=
        view[start - 2] == UInt8(ascii: "\\") && start - 2 >= range.lowerBound
          && ASCII.isPunctuation(view[start - 1]) ? 2 : 1
    }
    guard start < at else { return nil }
    var stops = 0
    var end = at + 1
    while end < range.upperBound {
      var byte = view[end]
      if byte == UInt8(ascii: "\\"), end + 1 < range.upperBound,
        ASCII.isPunctuation(view[end + 1])
      {
        byte = view[end + 1]
      }
      if byte == UInt8(ascii: "@") { return nil }
      let next = view[end] == byte ? end + 1 : end + 2
      if byte == UInt8(ascii: "."), next < range.upperBound, ASCII.isAlphanumeric(view[next]) {
        stops += 1
      } else if !ASCII.isAlphanumeric(byte), byte != UInt8(ascii: "-"), byte != UInt8(ascii: "_") {
        break
      }
      end = next
    }
    guard stops > 0, end - at >= 2, ASCII.isLetter(view[end - 1]),
      let trimmed = trimmedEnd(at, end), trimmed > at + 1
    else { return nil }
    return start..<trimmed
  }

  /// Whether a byte may stand before the `@`.
  private func isLocalPart(_ byte: UInt8) -> Bool {
    ASCII.isAlphanumeric(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "+")
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }
}
