/// A pattern, read.
indirect enum PatternNode: Hashable, Sendable {
  /// A folded word, or how it begins.
  struct Word: Hashable, Sendable {
    var bytes: [UInt8]
    var isStem: Bool
  }

  /// One of some words.
  case words(Set<Word>)
  /// One of some words, with a capital.
  case capitals(Set<Word>)
  /// One or more tokens that have a flag.
  case fact(TokenFlags)
  /// Any words, at most so many.
  case gap(Int)
  case sequence([PatternNode])
  case choice([PatternNode])
  case optional(PatternNode)

  /// Joins nodes that are a sequence only in name.
  static func joined(_ nodes: [PatternNode]) -> PatternNode {
    nodes.count == 1 ? nodes[0] : .sequence(nodes)
  }

  /// One of some nodes; words become one node.
  static func either(_ nodes: [PatternNode]) -> PatternNode {
    var words: Set<Word> = []
    var others: [PatternNode] = []
    for node in nodes {
      if case .words(let more) = node { words.formUnion(more) } else { others.append(node) }
    }
    if !words.isEmpty { others.append(.words(words)) }
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
