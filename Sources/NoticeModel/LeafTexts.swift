import MarkdownSyntax

/// The texts of a notice's paragraphs, headings and table cells, decoded once for all that read them.
package final class LeafTexts: Sendable {
  /// The blocks in document order, as nodes of the tree.
  package let blocks: [Int]
  private let texts: [DecodedText]
  /// The place of each node in `texts`, -1 for other nodes.
  private let places: [Int32]

  /// Decodes the texts of a tree.
  init(_ tree: SyntaxTree) {
    var blocks: [Int] = []
    var texts: [DecodedText] = []
    var places = [Int32](repeating: -1, count: tree.nodes.count)
    for node in tree.nodes.indices {
      switch tree.kind(node) {
      case .paragraph, .heading, .tableCell:
        places[node] = Int32(texts.count)
        blocks.append(node)
        texts.append(tree.decodedText(node))
      default: break
      }
    }
    self.blocks = blocks
    self.texts = texts
    self.places = places
  }

  /// The text of a node; `nil` where it is no paragraph, heading or table cell.
  package subscript(node: Int) -> DecodedText? {
    places[node] < 0 ? nil : texts[Int(places[node])]
  }
}
