import SourceText

extension SyntaxTree {
  /// The children of one node, without allocation.
  public struct Children: Sequence, IteratorProtocol {
    let nodes: [SyntaxNode]
    var upcoming: Int
    let end: Int

    /// The index of the next child.
    public mutating func next() -> Int? {
      guard upcoming < end else { return nil }
      defer { upcoming = Int(nodes[upcoming].subtreeEnd) }
      return upcoming
    }
  }

  /// The document's index.
  public var root: Int { 0 }

  /// What a node is.
  public func kind(_ node: Int) -> NodeKind { nodes[node].kind }

  /// A node's place.
  public func span(_ node: Int) -> SourceSpan { nodes[node].span }

  /// A node's parent; `nil` for the root.
  public func parent(_ node: Int) -> Int? { node == 0 ? nil : Int(nodes[node].parent) }

  /// The indices of a node's children in their order.
  public func children(_ node: Int) -> Children {
    Children(nodes: nodes, upcoming: node + 1, end: Int(nodes[node].subtreeEnd))
  }

  /// The indices of all nodes below a node, in preorder.
  public func descendants(_ node: Int) -> Range<Int> {
    node + 1..<Int(nodes[node].subtreeEnd)
  }

  /// Whether a node has children.
  public func hasChildren(_ node: Int) -> Bool {
    Int(nodes[node].subtreeEnd) > node + 1
  }

  /// The source text of a node.
  public func sourceText(_ node: Int) -> String {
    source.text(of: span(node))
  }
}
