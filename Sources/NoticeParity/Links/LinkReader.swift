import MarkdownSyntax
import NoticeModel
import SourceText

/// Reads the links and images of a notice, raw HTML included; `mailto:` and `tel:` are contacts and left
/// out.
enum LinkReader {
  /// The links of each block, in the order of the text.
  static func links(of notice: Notice, _ blocks: [Block]) -> [[LinkReference]] {
    let tree = notice.tree
    var links = blocks.map { markdownLinks(in: $0.node, tree) }
    guard tree.nodes.contains(where: { $0.kind == .htmlInline || $0.kind == .htmlBlock }) else {
      return links
    }
    let tags = HTMLTagReader.tags(in: tree)
    var index = 0
    for (position, tag) in tags.enumerated() where !tag.isClosing {
      guard let name = ["a": "href", "img": "src"][tag.name],
        let attribute = tag.attributes.first(where: { $0.name == name }),
        let place = attribute.valueSpan, !isContact(attribute.value)
      else { continue }
      while index < blocks.count, tree.span(blocks[index].node).end <= tag.span.start { index += 1 }
      guard index < blocks.count, tree.span(blocks[index].node).contains(tag.span) else { continue }
      let closing =
        tag.name == "a" ? tags[position...].first { $0.isClosing && $0.name == "a" } : nil
      let end = closing.map { min($0.span.end, tree.span(blocks[index].node).end) }
      links[index].append(
        LinkReference(
          block: blocks[index].node, isImage: tag.name == "img", destination: attribute.value,
          destinationSpan: place, span: SourceSpan(tag.span.start, end ?? tag.span.end)))
      links[index].sort { $0.span < $1.span }
    }
    return links
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
