/// A depth-first walk that enters and leaves every node. It keeps its own stack, so that a tree may
/// be as deep as memory allows.
package struct TreeWalk: Sequence, IteratorProtocol {
  /// A step of the walk, with the node's index.
  package enum Step {
    /// Before the node's children.
    case enter(Int)
    /// Behind the node's children; also for a node without any.
    case leave(Int)
  }

  private let nodes: [SyntaxNode]
  private let end: Int
  private var upcoming: Int
  private var open: [Int] = []

  /// Makes the walk of a node and all below it.
  init(nodes: [SyntaxNode], from node: Int) {
    self.nodes = nodes
    upcoming = node
    end = nodes.indices.contains(node) ? Int(nodes[node].subtreeEnd) : node
  }

  /// The number of nodes that have been entered and not left.
  package var depth: Int { open.count }

  /// The next step.
  package mutating func next() -> Step? {
    if let last = open.last, Int(nodes[last].subtreeEnd) <= upcoming {
      open.removeLast()
      return .leave(last)
    }
    guard upcoming < end else { return nil }
    open.append(upcoming)
    upcoming += 1
    return .enter(upcoming - 1)
  }

  /// Leaves out the children of the node that was entered last.
  package mutating func skipChildren() {
    if let last = open.last { upcoming = Int(nodes[last].subtreeEnd) }
  }
}

extension SyntaxTree {
  /// The walk of a node and all below it.
  package func walk(from node: Int = 0) -> TreeWalk {
    TreeWalk(nodes: nodes, from: node)
  }
}
