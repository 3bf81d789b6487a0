/// What one inline HTML node is (CommonMark 0.31.2, section 6.6).
enum RawInlineTag: Equatable {
  /// `<name …>` or `<name … />`; whether it has attributes.
  case open(name: String, hasAttributes: Bool)
  /// `</name>`
  case close(name: String)
  /// `<!-- … -->`
  case comment
  /// `<? … ?>`, `<!NAME …>`, `<![CDATA[ … ]]>`
  case declaration

  /// Reads a node's literal.
  init(_ literal: [UInt8]) {
    var rest = literal.dropFirst()
    let isClosing = rest.first == UInt8(ascii: "/")
    if isClosing { rest = rest.dropFirst() }
    let name = rest.prefix { byte in
      switch byte | 0x20 {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): true
      default: byte == UInt8(ascii: "-") || (48...57).contains(byte)
      }
    }
    guard !name.isEmpty else {
      self = literal.starts(with: Array("<!--".utf8)) ? .comment : .declaration
      return
    }
    let text = String(
      decoding: name.map { (65...90).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    let hasMore = rest.dropFirst(name.count).contains {
      $0 > 0x20 && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ">")
    }
    self = isClosing ? .close(name: text) : .open(name: text, hasAttributes: hasMore)
  }
}
