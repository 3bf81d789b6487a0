/// A pattern, read.
enum PatternNode: Hashable, Sendable {
  /// One of some words: a set of ``VocabularyBuilder``.
  case words(Int32)
  /// One of some words, with a capital.
  case capitals(Int32)
  /// One or more tokens that have a flag.
  case fact(TokenFlags)
  /// Any words, at most so many.
  case gap(Int)
  case sequence([PatternNode])
  case choice([PatternNode])
  indirect case optional(PatternNode)

  /// Joins nodes that are a sequence only in name.
  static func joined(_ nodes: [PatternNode]) -> PatternNode {
    nodes.count == 1 ? nodes[0] : .sequence(nodes)
  }

  /// One of some nodes; words become one node, and rows of signs share their ends.
  static func either(
    _ nodes: [PatternNode], _ vocabulary: inout VocabularyBuilder
  ) -> PatternNode {
    if nodes.count == 1 { return nodes[0] }
    let nodes = sharingEnds(nodes, &vocabulary)
    if nodes.count == 1 { return nodes[0] }
    var words: [Int32] = []
    var others: [PatternNode] = []
    for node in nodes {
      if case .words(let set) = node { words.append(set) } else { others.append(node) }
    }
    if !words.isEmpty { others.append(.words(vocabulary.union(of: words))) }
    return others.count == 1 ? others[0] : .choice(others)
  }

  /// The same, with a capital at each word.
  var capitalized: PatternNode {
    switch self {
    case .words(let words): .capitals(words)
    case .sequence(let nodes): .sequence(nodes.map(\.capitalized))
    case .choice(let nodes): .choice(nodes.map(\.capitalized))
    case .optional(let node): .optional(node.capitalized)
    case .capitals, .fact, .gap: self
    }
  }
}
