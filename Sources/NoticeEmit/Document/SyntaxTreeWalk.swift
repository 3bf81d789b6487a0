import MarkdownSyntax

/// Steps through a subtree, into and out of each node, without recursion.
struct SyntaxTreeWalk: IteratorProtocol {
  /// One step.
  enum Step: Equatable {
    case enter(Int)
    case leave(Int)
  }

  private let tree: SyntaxTree
  private var upcoming: Int
  private let end: Int
  private var open: [(node: Int, end: Int)] = []

  /// Begins before the first node below `root`.
  init(below root: Int, in tree: SyntaxTree) {
    let nodes = tree.nodes.isEmpty ? 0..<0 : tree.descendants(root)
    self.tree = tree
    upcoming = nodes.lowerBound
    end = nodes.upperBound
  }

  /// The next step.
  mutating func next() -> Step? {
    if let last = open.last, last.end <= upcoming {
      open.removeLast()
      return .leave(last.node)
    }
    guard upcoming < end else { return nil }
    let node = upcoming
    open.append((node, tree.descendants(node).upperBound))
    upcoming += 1
    return .enter(node)
  }

  /// Goes on behind all that lies below the node that was entered last.
  mutating func skipChildren() {
    if let last = open.last { upcoming = last.end }
  }

  /// Goes on behind a later sibling of the node that was entered last, which is then left.
  mutating func skip(through sibling: Int) {
    upcoming = max(upcoming, tree.descendants(sibling).upperBound)
  }
}
