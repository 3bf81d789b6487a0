import SourceText

/// Reads attribute lists: `{: #id .class key="value" }`, and `{#id}` behind a heading.
enum AttributeListScanner {
  /// The list that starts with the `{` at `start` and ends before `limit`, or `nil` where it is none.
  /// A `:` needs a blank behind it, and values need quotes: readers of other Markdown dialects would
  /// see the text as it stands otherwise.
  static func scan(_ bytes: ByteView, at start: Int, limit: Int) -> AttributeList? {
    guard start < limit, bytes[start] == UInt8(ascii: "{") else { return nil }
    var index = start + 1
    if bytes[index] == UInt8(ascii: ":") {
      index += 1
      guard index < limit, ASCII.isBlank(bytes[index]) else { return nil }
    } else if bytes[index] != UInt8(ascii: "#") {
      return nil
    }
    var attributes: [AttributeList.Attribute] = []
    while true {
      while index < limit, ASCII.isBlank(bytes[index]) { index += 1 }
      guard index < limit else { return nil }
      if bytes[index] == UInt8(ascii: "}") {
        guard !attributes.isEmpty else { return nil }
        return AttributeList(
          node: 0, span: SourceSpan(start, index + 1), attributes: attributes)
      }
      guard let attribute = attribute(bytes, at: index, limit: limit) else { return nil }
      attributes.append(attribute)
      index = attribute.span.end
      guard index < limit, ASCII.isBlank(bytes[index]) || bytes[index] == UInt8(ascii: "}") else {
        return nil
      }
    }
  }

  private static func attribute(
    _ bytes: ByteView, at start: Int, limit: Int
  ) -> AttributeList.Attribute? {
    let first = bytes[start]
    if first == UInt8(ascii: "#") || first == UInt8(ascii: ".") {
      let end = endOfName(bytes, from: start + 1, limit: limit)
      guard end > start + 1 else { return nil }
      return AttributeList.Attribute(
        key: first == UInt8(ascii: "#") ? "id" : "class", value: text(bytes, start + 1, end),
        span: SourceSpan(start, end), valueSpan: SourceSpan(start + 1, end))
    }
    let keyEnd = endOfName(bytes, from: start, limit: limit)
    let quote = bytes[keyEnd + 1]
    guard keyEnd > start, bytes[keyEnd] == UInt8(ascii: "="),
      quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"), keyEnd + 2 <= limit,
      let end = bytes.firstIndex(of: quote, in: keyEnd + 2..<limit)
    else { return nil }
    return AttributeList.Attribute(
      key: text(bytes, start, keyEnd), value: text(bytes, keyEnd + 2, end),
      span: SourceSpan(start, end + 1), valueSpan: SourceSpan(keyEnd + 2, end))
  }

  private static func endOfName(_ bytes: ByteView, from start: Int, limit: Int) -> Int {
    var index = start
    while index < limit {
      let byte = bytes[index]
      guard
        ASCII.isAlphanumeric(byte) || byte >= 0x80 || byte == UInt8(ascii: "-")
          || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".")
      else { break }
      // `.a.b` is two classes, `#a.b` an anchor with a full stop as HTML allows.
      if byte == UInt8(ascii: "."), bytes[start - 1] == UInt8(ascii: ".") { break }
      index += 1
    }
    return index
  }

  private static func text(_ bytes: ByteView, _ start: Int, _ end: Int) -> String {
    unsafe String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
