/// The words of a language's patterns, each with the classes that hold it, found letter by letter.
struct EvidenceVocabulary: Sendable {
  /// Each letter by the one before it: one look instead of a walk along siblings. A place holds the
  /// number of the letter before, the letter and its number.
  private var edges: [UInt64] = []
  /// The numbers of first letters, by their byte.
  private var starts = [Int32](repeating: 0, count: 256)
  /// For each letter the set of all classes of a word that ends there.
  private var wholeSets: [Int32] = [0]
  /// For each letter the set of the classes of stems up to there.
  private var stemSets: [Int32] = [0]
  /// The number of classes.
  let classCount: Int
  /// The classes of each set of classes that words have, one after the other; the first set is empty.
  let setClasses: [Int32]
  private let setStarts: [Int32]
  /// How many words of bits a row has that has a bit for each class.
  let rowLength: Int

  /// Makes the words of a tree ready to be found.
  init(_ tree: VocabularyTree) {
    classCount = tree.classCount
    setClasses = tree.setClasses
    setStarts = tree.setStarts
    rowLength = (classCount + 63) / 64
    fillEdges(tree.nodes)
  }

  private mutating func fillEdges(_ nodes: [VocabularyTree.Node]) {
    var size = 64
    while size < nodes.count * 2 { size *= 2 }
    edges = Array(repeating: 0, count: size)
    wholeSets.reserveCapacity(nodes.count + 1)
    stemSets.reserveCapacity(nodes.count + 1)
    // The letters before the next one.
    var path: [Int32] = Array(repeating: 0, count: 64)
    for (index, node) in nodes.enumerated() {
      let number = (node.same >= 0 ? node.same : Int32(index)) + 1
      let depth = Int(node.depth)
      while path.count <= depth { path.append(0) }
      path[depth] = number
      wholeSets.append(node.wholeSet)
      stemSets.append(node.stemSet)
      if depth == 1 {
        starts[Int(node.byte)] = number
        continue
      }
      let key = Self.key(path[depth - 1], node.byte)
      var place = Self.place(of: key, in: size)
      while edges[place] != 0 { place = (place + 1) & (size - 1) }
      edges[place] = key << 28 | UInt64(number)
    }
  }

  /// A node and a letter as one number of 36 bits; a language has fewer than 2 to the 28 nodes.
  @inline(__always)
  private static func key(_ node: Int32, _ byte: UInt8) -> UInt64 {
    UInt64(node) << 8 | UInt64(byte)
  }

  @inline(__always)
  private static func place(of key: UInt64, in size: Int) -> Int {
    Int((key &* 0x9E37_79B9_7F4A_7C15) >> 40) & (size - 1)
  }

  /// The number of sets of classes.
  var setCount: Int { setStarts.count - 1 }

  /// Where the classes of a set stand in ``setClasses``.
  @inline(__always)
  func setRange(_ set: Int32) -> Range<Int> {
    Int(setStarts[Int(set)])..<Int(setStarts[Int(set) + 1])
  }

  /// The set of classes that hold a folded word.
  func set(of word: [UInt8]) -> Int32 {
    guard let first = word.first else { return 0 }
    var node = starts[Int(first)]
    guard node != 0 else { return 0 }
    for byte in word.dropFirst() {
      let key = Self.key(node, byte)
      var place = Self.place(of: key, in: edges.count)
      while edges[place] != 0, edges[place] >> 28 != key { place = (place + 1) & (edges.count - 1) }
      guard edges[place] != 0 else { return stemSets[Int(node)] }
      node = Int32(edges[place] & 0xFFF_FFFF)
    }
    return wholeSets[Int(node)]
  }
}
