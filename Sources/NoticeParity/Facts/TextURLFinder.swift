import MarkdownSyntax
import NoticeModel
import SourceText

/// Finds the addresses of pages that a reader sees in a notice's text.
///
/// Where they are links that lead to what they show, a comparison of links reports them.
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
      let text = notice.text(of: block)
      let ranges = ranges(in: ByteText(text.bytes))
      guard !ranges.isEmpty else { continue }
      var links = tree.descendants(block).filter { tree.kind($0) == .link }[...]
      for range in ranges {
        let span = text.sourceSpan(of: range)
        let address = String(decoding: text.bytes[range], as: UTF8.self)
        var fact = ComparableFact(
          kind: .url, key: .url(WebAddress.comparable(address, locale: notice.locale)),
          span: span)
        while let first = links.first, tree.span(first).end <= span.start { links.removeFirst() }
        if let link = links.first, tree.span(link).overlaps(span), let detail = tree.link(link) {
          let target = WebAddress.comparable(detail.destination, locale: notice.locale)
          fact.isReportedElsewhere = .url(target) == fact.key
        }
        found.append(Found(fact: fact, block: block))
      }
    }
    return found
  }

  /// The places of what begins with a scheme or with `www.`
  static func ranges(in text: ByteText) -> [Range<Int>] {
    var found: [Range<Int>] = []
    let bytes = text.bytes
    // A look that is cheaper than a walk settles most texts in other scripts.
    guard
      bytes.holds(UInt8(ascii: "/")) || bytes.holds(UInt8(ascii: "w"))
        || bytes.holds(UInt8(ascii: "W"))
    else { return found }
    var offset = 0
    while offset < bytes.count {
      guard mayBegin(bytes[offset]), !text.isASCIILetter(at: offset - 1),
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

  /// Whether an address may begin with a byte.
  @inline(__always)
  private static func mayBegin(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "h") || byte | 0x20 == UInt8(ascii: "w")
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
