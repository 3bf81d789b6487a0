extension YAMLSource {
  /// The offset behind a scalar's last byte; Yams gives starts only.
  ///
  /// - Parameters:
  ///   - text: The scalar as Yams decoded it.
  ///   - start: Where it begins, behind tags.
  func scalarEnd(_ text: String, from start: Int) -> Int {
    switch byte(start) {
    case UInt8(ascii: "'"):
      var offset = start + 1
      while offset < bytes.count {
        if bytes[offset] == UInt8(ascii: "'") {
          if byte(offset + 1) != UInt8(ascii: "'") { return offset + 1 }
          offset += 1
        }
        offset += 1
      }
      return bytes.count
    case UInt8(ascii: "\""):
      var offset = start + 1
      while offset < bytes.count {
        if bytes[offset] == UInt8(ascii: "\"") { return offset + 1 }
        offset += bytes[offset] == UInt8(ascii: "\\") ? 2 : 1
      }
      return bytes.count
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      return contentEnd(text, from: restOfLine(from: start).upperBound, orElse: start + 1)
    default:
      return contentEnd(text, from: start, orElse: start)
    }
  }

  /// Finds the non-blank bytes of a text one after the other; a folded text differs from its source in
  /// blanks and line ends alone.
  private func contentEnd(_ text: String, from start: Int, orElse fallback: Int) -> Int {
    var offset = start
    var end = fallback
    for byte in text.utf8 where byte > 0x20 {
      while offset < bytes.count, bytes[offset] != byte { offset += 1 }
      offset = min(offset + 1, bytes.count)
      end = offset
    }
    return end
  }

  /// The offset behind a tag such as `!!str` and the blanks after it.
  func skippingTags(from start: Int) -> Int {
    var offset = start
    while byte(offset) == UInt8(ascii: "!") {
      while byte(offset) > 0x20 { offset += 1 }
      while offset < bytes.count, byte(offset) <= 0x20 { offset += 1 }
    }
    return offset
  }

  /// The offset behind the bracket that closes a flow collection whose last entry ends at an offset.
  func flowEnd(_ close: UInt8, from start: Int) -> Int {
    var offset = start
    while offset < bytes.count {
      if bytes[offset] == close { return offset + 1 }
      if bytes[offset] == UInt8(ascii: "#") { offset = restOfLine(from: offset).upperBound }
      offset += 1
    }
    return bytes.count
  }
}
