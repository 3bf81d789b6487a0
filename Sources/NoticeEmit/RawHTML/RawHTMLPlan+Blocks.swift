import MarkdownSyntax
import SourceText

extension RawHTMLPlan {
  /// The most elements that stay open from one HTML block to the next.
  private static let maximumOpenBlocks = 32

  private struct OpenBlock {
    var node: Int
    var name: String
  }

  /// Decides on the HTML blocks among a node's children. An element may open in one and close at the
  /// beginning of a later one, but not across a heading: sections nest by headings.
  mutating func pairBlocks(
    of parent: Int, in tree: SyntaxTree, reading reader: borrowing RawHTMLReader
  ) {
    var open: [OpenBlock] = []
    for node in tree.children(parent) {
      if tree.kind(node) == .heading { dropUnended(&open, downTo: 0, tree) }
      guard tree.kind(node) == .htmlBlock else { continue }
      var block = Block()
      var rest = tree.literalBytes(node)[...]
      var line = 0
      while let tag = Self.leadingClosingTag(of: rest) {
        line += rest[..<tag.end].count { $0 == 0x0A }
        rest = rest[tag.end...]
        guard let index = open.lastIndex(where: { $0.name == tag.name }) else {
          drop(.unbalancedTag(tag.name), line: line, of: node, tree)
          continue
        }
        dropUnended(&open, downTo: index + 1, tree)
        let opening = open.removeLast().node
        if blocks[opening]?.events.last == .close { blocks[opening]?.events.removeLast() }
        block.closesBefore += 1
      }
      let fragment = reader.readBlock(Array(rest), inside: open.last?.name)
      block.events = fragment.events
      blocks[node] = block
      for dropped in fragment.dropped {
        drop(dropped.kind, line: line + dropped.line - 1, of: node, tree)
      }
      for name in fragment.unclosed
      where RawHTMLElement.mayEncloseMarkdown.contains(name)
        && open.count < Self.maximumOpenBlocks
      {
        open.append(OpenBlock(node: node, name: name))
      }
    }
    dropUnended(&open, downTo: 0, tree)
    mendDetails(of: parent, in: tree)
  }

  /// Makes a `div` of each `details` whose `summary` does not follow in the next block, and a `p` of each
  /// `summary` that follows none (HTML, section 4.11.1).
  private mutating func mendDetails(of parent: Int, in tree: SyntaxTree) {
    var isAwaited = false
    let children = Array(tree.children(parent))
    for (index, node) in children.enumerated() {
      guard let events = blocks[node]?.events else {
        isAwaited = false
        continue
      }
      if !isAwaited, Self.begins(events, with: "summary"),
        case .open(_, let attributes)? = events.first(where: { !$0.isBlank }),
        let first = events.firstIndex(where: { !$0.isBlank })
      {
        blocks[node]?.events[first] = .open("p", attributes)
      }
      isAwaited = false
      for (place, event) in events.enumerated() {
        guard case .open("details", let attributes) = event,
          events[(place + 1)...].first(where: { !$0.isBlank }) == .close
        else { continue }
        blocks[node]?.events[place] = .open("div", attributes.filter { $0.name != "open" })
      }
      guard let last = events.lastIndex(where: { !$0.isBlank }),
        case .open("details", let attributes) = events[last]
      else { continue }
      let next = index + 1 < children.count ? blocks[children[index + 1]] : nil
      isAwaited =
        next.map { $0.closesBefore == 0 && Self.begins($0.events, with: "summary") } ?? false
      if !isAwaited {
        blocks[node]?.events[last] = .open("div", attributes.filter { $0.name != "open" })
      }
    }
  }

  private static func begins(_ events: [RawHTMLEvent], with name: String) -> Bool {
    if case .open(name, _)? = events.first(where: { !$0.isBlank }) { true } else { false }
  }

  private mutating func dropUnended(
    _ open: inout [OpenBlock], downTo count: Int, _ tree: SyntaxTree
  ) {
    while open.count > count {
      let block = open.removeLast()
      drop(.unbalancedTag(block.name), line: 0, of: block.node, tree)
    }
  }

  private mutating func drop(
    _ kind: DroppedMarkup.Kind, line: Int, of node: Int, _ tree: SyntaxTree
  ) {
    let block = tree.span(node)
    let index = tree.source.lineIndex
    let span = index.span(
      ofLine: index.line(at: block.start) + max(0, line), in: tree.source.bytes)
    let start = max(block.start, span.start)
    let end = min(block.end, span.end)
    dropped.append(DroppedMarkup(kind: kind, span: start < end ? SourceSpan(start, end) : block))
  }

  /// The closing tag that bytes begin with, blanks before it aside.
  private static func leadingClosingTag(
    of bytes: ArraySlice<UInt8>
  ) -> (name: String, end: Int)? {
    let rest = bytes.drop { $0 <= 0x20 }
    guard rest.starts(with: Array("</".utf8)), let end = rest.firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    let name = rest[(rest.startIndex + 2)..<end].filter { $0 > 0x20 }
    guard !name.isEmpty, name.count <= 20 else { return nil }
    let folded = String(
      decoding: name.map { (65...90).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    return (folded, end + 1)
  }
}
