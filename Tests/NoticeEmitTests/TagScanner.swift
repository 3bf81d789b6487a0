/// Reads a page's tags as a browser's tokenizer does, independently of libxml2.
struct TagScanner {
  /// One opening tag.
  struct Tag {
    var name: String
    var attributes: [(name: String, value: String)]
  }

  /// The opening tags of a page, comments and declarations under the names `!--`, `!`, `?`.
  static func tags(of page: String) -> [Tag] {
    var tags: [Tag] = []
    let bytes = Array(page.utf8)
    var offset = 0
    while let start = bytes[offset...].firstIndex(of: UInt8(ascii: "<")) {
      offset = start + 1
      guard offset < bytes.count else { break }
      switch bytes[offset] {
      case UInt8(ascii: "!"):
        tags.append(
          Tag(name: bytes[offset...].starts(with: "!--".utf8) ? "!--" : "!", attributes: []))
      case UInt8(ascii: "?"): tags.append(Tag(name: "?", attributes: []))
      case UInt8(ascii: "/"): break
      default:
        let tag = self.tag(in: bytes, at: &offset)
        tags.append(tag)
      }
    }
    return tags
  }

  private static func tag(in bytes: [UInt8], at offset: inout Int) -> Tag {
    func isEnd(_ byte: UInt8) -> Bool {
      byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
    }
    func word(_ stop: (UInt8) -> Bool) -> String {
      let start = offset
      while offset < bytes.count, !stop(bytes[offset]) { offset += 1 }
      return String(decoding: bytes[start..<offset], as: UTF8.self).lowercased()
    }
    var tag = Tag(name: word(isEnd), attributes: [])
    while offset < bytes.count, bytes[offset] != UInt8(ascii: ">") {
      if isEnd(bytes[offset]) {
        offset += 1
        continue
      }
      let name = word { isEnd($0) || $0 == UInt8(ascii: "=") }
      var value = ""
      if offset < bytes.count, bytes[offset] == UInt8(ascii: "=") {
        offset += 1
        if offset < bytes.count, bytes[offset] == 0x22 || bytes[offset] == 0x27 {
          let quote = bytes[offset]
          offset += 1
          value = word { $0 == quote }
          offset += 1
        } else {
          value = word { $0 <= 0x20 || $0 == UInt8(ascii: ">") }
        }
      }
      tag.attributes.append((name, value))
    }
    return tag
  }
}
