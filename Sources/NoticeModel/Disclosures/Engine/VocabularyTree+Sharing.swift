extension VocabularyTree {
  /// The tree without branches that are the same as one before: articles and endings stand at most words of
  /// some languages.
  func sharingBranches() -> VocabularyTree {
    var shared = self
    shared.nodes.removeAll(keepingCapacity: true)
    let branches = branches
    var known: [Int: Int32] = [:]
    var index = 0
    while index < nodes.count {
      let (branch, size) = branches[index]
      if size > 2, let same = known[branch] {
        shared.nodes.append(nodes[index])
        shared.nodes[shared.nodes.count - 1].same = same
        index += size
      } else {
        known[branch] = Int32(shared.nodes.count)
        shared.nodes.append(nodes[index])
        index += 1
      }
    }
    return shared
  }

  /// For each letter a number that it has in common with those whose branches are the same, and how
  /// many letters the branch has.
  private var branches: [(number: Int, size: Int)] {
    struct Branch: Hashable {
      var byte: UInt8
      var wholeSet: Int32
      var stemSet: Int32
      var children: [Int]
    }
    var numbers: [Branch: Int] = [:]
    var branches = Array(repeating: (number: 0, size: 1), count: nodes.count)
    var open: [Int: [Int]] = [:]
    for index in nodes.indices.reversed() {
      let node = nodes[index]
      let depth = Int(node.depth)
      let children = open.removeValue(forKey: depth + 1) ?? []
      let branch = Branch(
        byte: node.byte, wholeSet: node.wholeSet, stemSet: node.stemSet,
        children: children.map { branches[$0].number })
      let number = numbers[branch] ?? numbers.count
      numbers[branch] = number
      branches[index] = (number, 1 + children.reduce(0) { $0 + branches[$1].size })
      open[depth, default: []].append(index)
    }
    return branches
  }
}
