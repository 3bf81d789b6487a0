import MarkdownSyntax
import Synchronization

/// The text blocks of a notice, read when a rule first asks for them.
final class TextBlockCache: Sendable {
  private let blocks = Mutex<[TextBlock]?>(nil)

  /// The blocks of a tree in their order.
  func blocks(of tree: SyntaxTree) -> [TextBlock] {
    blocks.withLock { cached in
      if let cached { return cached }
      let read = tree.nodes.indices.compactMap { node in
        [.paragraph, .heading, .tableCell].contains(tree.kind(node))
          ? TextBlock(node, in: tree) : nil
      }
      cached = read
      return read
    }
  }
}
