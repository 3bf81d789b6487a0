import MarkdownSyntax
import NoticeModel
import SourceText

/// The places of a notice that links can lead to.
package struct NoticeAnchors: Sendable {
  /// The ids that the notice names, and those that its headings get.
  private(set) var names: Set<String> = []
  /// Headings without an id of their own: letters and digits of their text, which is what the ways to
  /// make an id have in common, with the number of such headings.
  private var headings: [String: Int] = [:]

  /// Gathers the places.
  package init(_ notice: Notice) {
    let tree = notice.tree
    for list in tree.attributeLists {
      if let id = list.id { names.insert(id) }
    }
    for node in tree.nodes.indices {
      switch tree.kind(node) {
      case .heading: add(heading: node, in: tree)
      case .htmlBlock, .htmlInline: add(html: tree.source.slice(tree.span(node)))
      default: break
      }
    }
    for section in notice.sections {
      guard let heading = section.heading, section.anchor == nil else { continue }
      names.insert(HeadingIdentifier.text(for: section.title))
      // GitHub keeps the number; the page does not.
      if section.number != nil {
        headings[HeadingIdentifier.letters(of: section.title), default: 0] += 1
      }
      if let id = tree.attributes(heading)?.id { names.insert(id) }
    }
  }

  private mutating func add(heading: Int, in tree: SyntaxTree) {
    guard tree.attributes(heading)?.id == nil else { return }
    headings[HeadingIdentifier.letters(of: tree.plainText(heading)), default: 0] += 1
  }

  /// Whether a link's fragment leads somewhere.
  func contains(_ fragment: String) -> Bool {
    if fragment.isEmpty || fragment.lowercased() == "top" || names.contains(fragment) {
      return true
    }
    // A link may name words of the text itself: `#:~:text=`.
    if fragment.hasPrefix(":~:") { return true }
    let plain = fragment.hasPrefix("user-content-") ? String(fragment.dropFirst(13)) : fragment
    if names.contains(plain) || headings[HeadingIdentifier.letters(of: plain)] != nil {
      return true
    }
    // The second heading with the same text: `#cookies-1`.
    guard let sign = plain.lastIndex(where: { $0 == "-" || $0 == "_" }) else { return false }
    let number = plain[plain.index(after: sign)...]
    guard !number.isEmpty, number.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return false
    }
    return (headings[HeadingIdentifier.letters(of: String(plain[..<sign]))] ?? 0) > 1
  }

  /// The anchor that was probably meant by one that there is not.
  func nearest(to fragment: String) -> String? {
    let start = fragment.lowercased().utf8.prefix(2)
    let end = fragment.lowercased().utf8.suffix(3)
    // Only those that begin or end alike can be meant.
    let candidates = names.filter { name in
      name.utf8.prefix(2).elementsEqual(start) || name.utf8.suffix(3).elementsEqual(end)
    }
    return NearestName.find(fragment, in: Array(candidates.sorted().prefix(200)))
  }

  /// Adds the values of `id` and `name` in a piece of HTML.
  private mutating func add(html: ArraySlice<UInt8>) {
    if html.starts(with: "<!--".utf8) { return }
    let text = Array(html)
    var offset = 0
    while offset < text.count {
      guard text[offset] == UInt8(ascii: "=") else {
        offset += 1
        continue
      }
      var end = offset
      while end > 0, text[end - 1] <= 0x20 { end -= 1 }
      var start = end
      while start > 0, text[start - 1] | 0x20 >= 0x61, text[start - 1] | 0x20 <= 0x7A { start -= 1 }
      let name = String(decoding: text[start..<end], as: UTF8.self).lowercased()
      offset += 1
      guard name == "id" || name == "name", start > 0, text[start - 1] <= 0x20 else { continue }
      while offset < text.count, text[offset] <= 0x20 { offset += 1 }
      let quote = offset < text.count && "\"'".utf8.contains(text[offset]) ? text[offset] : 0
      if quote != 0 { offset += 1 }
      let first = offset
      while offset < text.count, quote != 0 ? text[offset] != quote : !Self.endsValue(text[offset])
      {
        offset += 1
      }
      names.insert(String(decoding: text[first..<offset], as: UTF8.self))
    }
  }

  private static func endsValue(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: ">")
  }
}
