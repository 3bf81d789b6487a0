import MarkdownSyntax
import NoticeModel
import SourceText

/// Finds the addresses of pages that a reader sees in a notice's text.
///
/// Bare links are left out: a comparison of links looks at them.
enum TextURLFinder {
  /// An address and the leaf block that shows it.
  struct Found {
    var fact: ComparableFact
    var block: Int
  }

  /// The addresses in a notice's text.
  static func urls(of notice: Notice) -> [Found] {
    let tree = notice.tree
    var found: [Found] = []
    for block in tree.nodes.indices {
      switch tree.kind(block) {
      case .paragraph, .heading, .tableCell: break
      default: continue
      }
      var bare = tree.descendants(block).compactMap { node -> SourceSpan? in
        guard let form = tree.link(node)?.form else { return nil }
        return [.bareURL, .angleAutolink, .bareEmail].contains(form) ? tree.span(node) : nil
      }[...]
      let text = tree.decodedText(block)
      for range in ranges(in: ByteText(text.bytes)) {
        let span = text.sourceSpan(of: range)
        while let first = bare.first, first.end <= span.start { bare.removeFirst() }
        if bare.first?.overlaps(span) == true { continue }
        let address = String(decoding: text.bytes[range], as: UTF8.self)
        let fact = ComparableFact(
          kind: .url, key: .url(WebAddress.comparable(address)), digits: "", span: span)
        found.append(Found(fact: fact, block: block))
      }
    }
    return found
  }

  /// The places of what begins with a scheme or with `www.`
  static func ranges(in text: ByteText) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var offset = 0
    while offset < text.count {
      let byte = text.byte(offset) | 0x20
      guard byte == UInt8(ascii: "h") || byte == UInt8(ascii: "w"),
        !text.isASCIILetter(at: offset - 1),
        text.prefixLength(at: offset, of: ["https://", "http://", "www.", "WWW.", "Www."]) > 0
      else {
        offset += 1
        continue
      }
      let end = end(of: offset, in: text)
      found.append(offset..<end)
      offset = end
    }
    return found
  }

  /// Where an address ends: before a blank, a sign of another script, or the marks behind it.
  private static func end(of start: Int, in text: ByteText) -> Int {
    var end = start
    while end < text.count {
      let byte = text.byte(end)
      guard byte > 0x20, byte < 0x7F, !"<>\"`|\\^{}".utf8.contains(byte) else { break }
      end += 1
    }
    while end > start, ".,;:!?'*_)".utf8.contains(text.byte(end - 1)) { end -= 1 }
    return end
  }
}
