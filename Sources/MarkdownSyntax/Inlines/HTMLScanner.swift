/// Reads raw HTML: CommonMark 0.31.2, section 6.6. Each function gives the offset behind the
/// construct that starts at `start`, or `nil`; none looks at or behind `limit`.
enum HTMLScanner {
  static func openTag(in bytes: ByteView, at start: Int, limit: Int) -> Int? {
    guard var index = tagName(in: bytes, at: start + 1, limit: limit) else { return nil }
    while true {
      let beforeBlanks = index
      index = endOfSpaces(in: bytes, from: index, limit: limit)
      guard index > beforeBlanks, index < limit, isAttributeStart(bytes[index]) else { break }
      index += 1
      while index < limit, isAttributePart(bytes[index]) { index += 1 }
      let equals = endOfSpaces(in: bytes, from: index, limit: limit)
      guard equals < limit, bytes[equals] == UInt8(ascii: "=") else { continue }
      let value = endOfSpaces(in: bytes, from: equals + 1, limit: limit)
      guard let end = attributeValue(in: bytes, at: value, limit: limit) else { return nil }
      index = end
    }
    if index < limit, bytes[index] == UInt8(ascii: "/") { index += 1 }
    guard index < limit, bytes[index] == UInt8(ascii: ">") else { return nil }
    return index + 1
  }

  static func closingTag(in bytes: ByteView, at start: Int, limit: Int) -> Int? {
    guard let name = tagName(in: bytes, at: start + 2, limit: limit) else { return nil }
    let index = endOfSpaces(in: bytes, from: name, limit: limit)
    guard index < limit, bytes[index] == UInt8(ascii: ">") else { return nil }
    return index + 1
  }

  private static func tagName(in bytes: ByteView, at start: Int, limit: Int) -> Int? {
    guard start < limit, ASCII.isLetter(bytes[start]) else { return nil }
    var index = start + 1
    while index < limit,
      ASCII.isAlphanumeric(bytes[index]) || bytes[index] == UInt8(ascii: "-")
    {
      index += 1
    }
    return index
  }

  private static func endOfSpaces(in bytes: ByteView, from start: Int, limit: Int) -> Int {
    var index = start
    while index < limit, ASCII.isSpace(bytes[index]) { index += 1 }
    return index
  }

  private static func isAttributeStart(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":")
  }

  private static func isAttributePart(_ byte: UInt8) -> Bool {
    ASCII.isAlphanumeric(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":")
      || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }

  private static func attributeValue(in bytes: ByteView, at start: Int, limit: Int) -> Int? {
    guard start < limit else { return nil }
    let quote = bytes[start]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      return bytes.firstIndex(of: quote, in: start + 1..<max(start + 1, limit)).map { $0 + 1 }
    }
    var index = start
    while index < limit {
      switch bytes[index] {
      case 0x09...0x0D, ASCII.space, UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "="),
        UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "`"):
        return index > start ? index : nil
      default:
        index += 1
      }
    }
    return index > start ? index : nil
  }
}
