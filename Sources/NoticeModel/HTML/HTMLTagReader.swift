import MarkdownSyntax
import SourceText

/// Reads the tags in raw HTML; comments and what scripts hold are passed over.
package struct HTMLTagReader {
  private let source: SourceFile
  private let bytes: [UInt8]
  private var limit = 0
  private(set) var tags: [HTMLTag] = []

  /// All tags of a tree in the file's order.
  package static func tags(in tree: SyntaxTree) -> [HTMLTag] {
    var reader = HTMLTagReader(tree.source)
    for (index, node) in tree.nodes.enumerated()
    where node.kind == .htmlBlock || node.kind == .htmlInline {
      reader.read(node.span, of: index)
    }
    return reader.tags
  }

  private init(_ source: SourceFile) {
    self.source = source
    bytes = source.bytes
  }

  private mutating func read(_ span: SourceSpan, of node: Int) {
    limit = min(span.end, bytes.count)
    var offset = span.start
    while offset < limit {
      guard bytes[offset] == UInt8(ascii: "<") else {
        offset += 1
        continue
      }
      if byte(offset + 1) == UInt8(ascii: "!") {
        offset = endOfDeclaration(at: offset)
      } else if let tag = tag(at: offset, node) {
        tags.append(tag)
        offset = tag.span.end
        if HTMLTag.holdsRawText.contains(tag.name), !tag.isClosing {
          offset = endOfRawText(tag.name, from: offset)
        }
      } else {
        offset += 1
      }
    }
  }

  private func byte(_ offset: Int) -> UInt8 { offset < limit ? bytes[offset] : 0 }

  /// Behind a comment or `<!…>`.
  private func endOfDeclaration(at start: Int) -> Int {
    if byte(start + 2) == UInt8(ascii: "-"), byte(start + 3) == UInt8(ascii: "-") {
      return HTMLComments.end(of: bytes[min(start + 4, limit)..<limit]) ?? limit
    }
    return bytes[start..<limit].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? limit
  }

  /// Where the end tag of a script or the like begins.
  private func endOfRawText(_ name: String, from start: Int) -> Int {
    var offset = start
    while offset < limit {
      if bytes[offset] == UInt8(ascii: "<"), byte(offset + 1) == UInt8(ascii: "/"),
        text(offset + 2, offset + 2 + name.utf8.count).lowercased() == name
      {
        return offset
      }
      offset += 1
    }
    return limit
  }

  private func tag(at start: Int, _ node: Int) -> HTMLTag? {
    let isClosing = byte(start + 1) == UInt8(ascii: "/")
    let nameStart = start + (isClosing ? 2 : 1)
    guard isLetter(byte(nameStart)) else { return nil }
    var offset = nameStart
    while isLetter(byte(offset)) || isDigit(byte(offset)) || byte(offset) == UInt8(ascii: "-") {
      offset += 1
    }
    var tag = HTMLTag(
      name: text(nameStart, offset).lowercased(), isClosing: isClosing, isSelfClosing: false,
      attributes: [], span: SourceSpan(at: start), node: node)
    while offset < limit, bytes[offset] != UInt8(ascii: ">") {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "/") || byte <= 0x20 {
        tag.isSelfClosing = byte == UInt8(ascii: "/")
        offset += 1
      } else {
        tag.isSelfClosing = false
        offset = readAttribute(at: offset, into: &tag)
      }
    }
    tag.span = SourceSpan(start, min(offset + 1, limit))
    return tag
  }

  private func readAttribute(at start: Int, into tag: inout HTMLTag) -> Int {
    var offset = start + 1
    while offset < limit, !endsName(bytes[offset]) { offset += 1 }
    let nameEnd = offset
    while byte(offset) > 0, byte(offset) <= 0x20 { offset += 1 }
    var value = ""
    var valueSpan: SourceSpan?
    if byte(offset) == UInt8(ascii: "=") {
      offset += 1
      while byte(offset) > 0, byte(offset) <= 0x20 { offset += 1 }
      let valueStart: Int
      let quote = byte(offset)
      if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
        valueStart = offset + 1
        offset = bytes[min(valueStart, limit)..<limit].firstIndex(of: quote) ?? limit
        value = text(valueStart, offset)
        valueSpan = SourceSpan(min(valueStart, offset), offset)
        offset = min(offset + 1, limit)
      } else {
        valueStart = offset
        while offset < limit, bytes[offset] > 0x20, bytes[offset] != UInt8(ascii: ">") {
          offset += 1
        }
        value = text(valueStart, offset)
        valueSpan = SourceSpan(valueStart, offset)
      }
    } else {
      offset = nameEnd
    }
    tag.attributes.append(
      HTMLTag.Attribute(
        name: text(start, nameEnd).lowercased(), value: value, valueSpan: valueSpan,
        span: SourceSpan(start, offset)))
    return offset
  }

  private func endsName(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: "=") || byte == UInt8(ascii: ">")
      || byte == UInt8(ascii: "/")
  }

  private func text(_ start: Int, _ end: Int) -> String {
    source.text(of: SourceSpan(min(start, limit), min(end, limit)))
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
  }

  private func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}
