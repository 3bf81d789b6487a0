import MarkdownSyntax

/// Finds the paragraph, heading or table cell that holds an offset.
struct LeafIndex {
  private let tree: SyntaxTree
  /// The leaves in the file's order.
  private let leaves: [Int]

  init(_ tree: SyntaxTree) {
    self.tree = tree
    leaves = tree.nodes.indices.filter {
      [.paragraph, .heading, .tableCell].contains(tree.kind($0))
    }
  }

  /// The leaf that holds an offset.
  func leaf(at offset: Int) -> Int? {
    var low = 0
    var high = leaves.count
    while low < high {
      let middle = (low + high) / 2
      if tree.span(leaves[middle]).start <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0, offset < tree.span(leaves[low - 1]).end else { return nil }
    return leaves[low - 1]
  }
}

extension SyntaxTree {
  /// The node before a node, with the same parent.
  func previousSibling(of node: Int) -> Int? {
    guard let parent = parent(node), node - 1 > parent else { return nil }
    var sibling = node - 1
    // Nesting is bounded, and so is this climb.
    while let above = self.parent(sibling), above != parent { sibling = above }
    return sibling
  }

  /// The node behind a node, with the same parent.
  func nextSibling(of node: Int) -> Int? {
    let next = descendants(node).upperBound
    return next < nodes.count && parent(next) == parent(node) ? next : nil
  }
}
