import MarkdownSyntax

/// The texts of a notice's paragraphs, headings and table cells, decoded once for all that read them.
///
/// Those of a large notice are decoded at each question: it may have hundreds of thousands of a few bytes
/// each, which would take many times its size.
package final class LeafTexts: Sendable {
  /// The blocks in document order, as nodes of the tree.
  package let blocks: [Int]
  private let tree: SyntaxTree
  /// The texts of the blocks; empty where they are not kept.
  private let texts: [DecodedText]
  /// The place of each node in `texts`, -1 for other nodes; empty where they are not kept.
  private let places: [Int32]

  /// Decodes the texts of a tree.
  init(_ tree: SyntaxTree) {
    let isKept = !tree.source.isLarge
    var blocks: [Int] = []
    blocks.reserveCapacity(tree.nodes.count { Self.isLeaf($0.kind) })
    var texts: [DecodedText] = []
    var places = [Int32](repeating: -1, count: isKept ? tree.nodes.count : 0)
    for node in tree.nodes.indices where Self.isLeaf(tree.kind(node)) {
      blocks.append(node)
      guard isKept else { continue }
      places[node] = Int32(texts.count)
      texts.append(tree.decodedText(node))
    }
    self.tree = tree
    self.blocks = blocks
    self.texts = texts
    self.places = places
  }

  /// The text of a node; `nil` where it is no paragraph, heading or table cell.
  package subscript(node: Int) -> DecodedText? {
    guard !places.isEmpty else {
      return Self.isLeaf(tree.kind(node)) ? tree.decodedText(node) : nil
    }
    return places[node] < 0 ? nil : texts[Int(places[node])]
  }

  private static func isLeaf(_ kind: NodeKind) -> Bool {
    kind == .paragraph || kind == .heading || kind == .tableCell
  }
}
