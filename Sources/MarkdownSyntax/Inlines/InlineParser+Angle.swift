import SourceText

/// Autolinks in `<` `>` and raw HTML: CommonMark 0.31.2, sections 6.5 and 6.6.
extension InlineParser {
  mutating func readAngle() {
    let start = index
    if let end = uriAutolinkEnd(start) ?? emailAutolinkEnd(start) {
      appendAutolink(.angleAutolink, start, end, address: start + 1..<end - 1)
    } else if let end = htmlEnd(start) {
      tables.literals.append(rawLiteral(start..<end))
      append(.html, start, end, payload: tables.literals.count - 1)
    } else {
      index += 1
    }
  }

  /// Appends a link whose text is its address.
  mutating func appendAutolink(_ form: LinkForm, _ start: Int, _ end: Int, address: Range<Int>) {
    append(.autolink, start, end, payload: addLink(form, address: address))
  }

  /// Records a link whose destination is `address` as it stands.
  mutating func addLink(_ form: LinkForm, address: Range<Int>) -> Int {
    var destination = tables.literal(address, of: text)
    // A bare e-mail address is found in text, in which escapes and entities are resolved by then.
    switch form {
    case .bareEmail: destination.decoding = .full
    case .bareURL: destination.decoding = .none
    default: destination.decoding = .entities
    }
    tables.links.append(
      LinkRecord(
        form: form, destination: destination, titleSpan: nil, title: nil, definition: .max))
    return tables.links.count - 1
  }

  private func uriAutolinkEnd(_ start: Int) -> Int? {
    let view = text.view
    guard ASCII.isLetter(view[start + 1]) else { return nil }
    var index = start + 2
    while index - start <= 33, isSchemePart(view[index]) { index += 1 }
    let length = index - start - 1
    guard length >= 2, length <= 32, view[index] == UInt8(ascii: ":") else { return nil }
    index += 1
    while index < view.count {
      let byte = view[index]
      if byte == UInt8(ascii: ">") { return index + 1 }
      // NUL stands for U+FFFD, which is no control character.
      if byte <= ASCII.space && byte != 0 || byte == UInt8(ascii: "<") || byte == 0x7F {
        return nil
      }
      index += 1
    }
    return nil
  }

  private func isSchemePart(_ byte: UInt8) -> Bool {
    ASCII.isAlphanumeric(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "-")
  }

  /// The form of HTML's e-mail input field.
  private func emailAutolinkEnd(_ start: Int) -> Int? {
    let view = text.view
    var index = start + 1
    while index < view.count, isEmailLocalPart(view[index]) { index += 1 }
    guard index > start + 1, view[index] == UInt8(ascii: "@") else { return nil }
    while true {
      let label = index + 1
      index = label
      while index < view.count,
        ASCII.isAlphanumeric(view[index]) || view[index] == UInt8(ascii: "-")
      {
        index += 1
      }
      guard index > label, index - label <= 63, view[label] != UInt8(ascii: "-"),
        view[index - 1] != UInt8(ascii: "-")
      else { return nil }
      if view[index] == UInt8(ascii: ">") { return index + 1 }
      guard view[index] == UInt8(ascii: ".") else { return nil }
    }
  }

  private func isEmailLocalPart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"),
      UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "'"), UInt8(ascii: "*"),
      UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: "?"),
      UInt8(ascii: "^"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "{"),
      UInt8(ascii: "|"), UInt8(ascii: "}"), UInt8(ascii: "~"), UInt8(ascii: "-"):
      true
    default: ASCII.isAlphanumeric(byte)
    }
  }

  private mutating func htmlEnd(_ start: Int) -> Int? {
    let view = text.view
    let count = view.count
    switch view[start + 1] {
    case UInt8(ascii: "/"):
      return HTMLScanner.closingTag(in: view, at: start, limit: count)
    case UInt8(ascii: "?"):
      return end(of: "?>", from: start + 2, \.processingInstruction)
    case UInt8(ascii: "!"):
      if view.matches("<!--", at: start) {
        if view.matches(">", at: start + 4) { return start + 5 }
        if view.matches("->", at: start + 4) { return start + 6 }
        return end(of: "-->", from: start + 4, \.comment)
      }
      if view.matches("<![CDATA[", at: start) {
        return end(of: "]]>", from: start + 9, \.characterData)
      }
      guard ASCII.isLetter(view[start + 2]) else { return nil }
      return end(of: ">", from: start + 3, \.declaration)
    default:
      return HTMLScanner.openTag(in: view, at: start, limit: count)
    }
  }

  /// The offset behind the next `mark`. Once none was found, none is looked for again in this text.
  private mutating func end(
    of mark: StaticString, from start: Int, _ failed: WritableKeyPath<FailedSearches, Bool>
  ) -> Int? {
    guard !failedSearches[keyPath: failed] else { return nil }
    var index = start
    while let found = unsafe text.view.firstIndex(of: mark.utf8Start[0], in: index..<text.count) {
      if text.view.matches(mark, at: found) { return found + mark.utf8CodeUnitCount }
      index = found + 1
    }
    failedSearches[keyPath: failed] = true
    return nil
  }
}
