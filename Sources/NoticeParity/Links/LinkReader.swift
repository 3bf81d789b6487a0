import MarkdownSyntax
import NoticeModel
import SourceText

/// Reads the links and images of a notice, raw HTML included; `mailto:` and `tel:` are contacts and left
/// out.
enum LinkReader {
  /// The links of each block of a notice, as they are kept with it.
  private struct Links: Sendable {
    let ofBlocks: [[LinkReference]]
  }

  /// The links of each block, in the order of the text; read once for all pairs of a notice.
  static func links(of notice: Notice) -> [[LinkReference]] {
    notice.derived(Links.self) {
      Links(ofBlocks: read($0, NoticeUnits.units(of: $0).blocks))
    }.ofBlocks
  }

  private static func read(_ notice: Notice, _ blocks: [Block]) -> [[LinkReference]] {
    let tree = notice.tree
    var links = blocks.map { markdownLinks(in: $0.node, tree) }
    guard tree.nodes.contains(where: { $0.kind == .htmlInline || $0.kind == .htmlBlock }) else {
      return links
    }
    let tags = HTMLTagReader.tags(in: tree)
    // The end tag that follows each tag; looked up from the end, as there may be many without.
    var ends = [Int?](repeating: nil, count: tags.count)
    var end: Int?
    for position in tags.indices.reversed() {
      if tags[position].isClosing, tags[position].name == "a" { end = tags[position].span.end }
      ends[position] = end
    }
    var index = 0
    for (position, tag) in tags.enumerated() where !tag.isClosing {
      guard let name = ["a": "href", "img": "src"][tag.name],
        let attribute = tag.attributes.first(where: { $0.name == name }),
        let place = attribute.valueSpan, !isContact(attribute.value)
      else { continue }
      while index < blocks.count, tree.span(blocks[index].node).end <= tag.span.start { index += 1 }
      guard index < blocks.count, tree.span(blocks[index].node).contains(tag.span) else { continue }
      let closing = tag.name == "a" ? ends[position] : nil
      let end = closing.map { min($0, tree.span(blocks[index].node).end) }
      links[index].append(
        LinkReference(
          block: blocks[index].node, isImage: tag.name == "img", destination: attribute.value,
          destinationSpan: place, span: SourceSpan(tag.span.start, end ?? tag.span.end)))
    }
    return links.map { $0.sorted { $0.span < $1.span } }
  }

  private static func markdownLinks(in block: Int, _ tree: SyntaxTree) -> [LinkReference] {
    tree.descendants(block).compactMap { node in
      guard let link = tree.link(node), !isContact(link.destination) else { return nil }
      return LinkReference(
        block: block, isImage: tree.kind(node) == .image, destination: link.destination,
        destinationSpan: link.destinationSpan, span: tree.span(node))
    }
  }

  private static func isContact(_ destination: String) -> Bool {
    let start = destination.prefix(7).lowercased()
    return start.hasPrefix("mailto:") || start.hasPrefix("tel:") || start.hasPrefix("sms:")
  }
}
