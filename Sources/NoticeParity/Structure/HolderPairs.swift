import SourceText

/// What holds blocks, such as lists or sections, each with what holds most of their partners on the other
/// side.
///
/// There may be one for each block: they are kept as numbers in a row.
struct HolderPairs: Sendable {
  /// Two that hold blocks which answer to each other.
  struct Pair: Comparable, Sendable {
    @Packed var node: Int
    @Packed var answer: Int

    static func < (left: Pair, right: Pair) -> Bool {
      (left.node, left.answer) < (right.node, right.answer)
    }
  }

  /// A pair for each that has an answer, ascending.
  private(set) var pairs: [Pair] = []

  /// Takes a pair for each block; of two answers that hold as many, the one that stands first is taken.
  ///
  /// - Parameter isEnough: Whether an answer counts that holds so many partners of a node's blocks.
  init(_ all: [Pair], isEnough: (_ node: Int, _ count: Int) -> Bool = { _, _ in true }) {
    let all = all.sorted()
    var start = 0
    while start < all.count {
      var best = start..<start
      let node = all[start].node
      while start < all.count, all[start].node == node {
        var end = start + 1
        while end < all.count, all[end] == all[start] { end += 1 }
        if end - start > best.count { best = start..<end }
        start = end
      }
      if isEnough(node, best.count) { pairs.append(all[best.lowerBound]) }
    }
  }

  /// What answers to a node; `nil` where nothing does.
  subscript(node: Int) -> Int? {
    var low = 0
    var high = pairs.count
    while low < high {
      let middle = (low + high) / 2
      if pairs[middle].node < node { low = middle + 1 } else { high = middle }
    }
    return low < pairs.count && pairs[low].node == node ? pairs[low].answer : nil
  }
}
