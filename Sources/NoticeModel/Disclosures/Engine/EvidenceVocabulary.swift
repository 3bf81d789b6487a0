/// The words of a language's patterns, each with the classes that hold it, found letter by letter.
///
/// A word is named by a number, and so is a set of words; a set that a pattern looks for is a class.
struct EvidenceVocabulary: Sendable {
  /// A letter of the tree of words, with its first child and its next sibling; 0 for none.
  private struct Node: Sendable {
    var byte: UInt8 = 0
    var child: Int32 = 0
    var sibling: Int32 = 0
    /// The set of all classes of a word that ends here.
    var wholeSet: Int32 = 0
    /// The set of the classes of stems up to here.
    var stemSet: Int32 = 0
  }

  private var nodes = [Node()]
  /// Each child by its parent and its letter, once all words are there: one look instead of a walk
  /// along siblings. A place holds the parent's number, the letter and the child's number.
  private var edges: [UInt64] = []
  /// The nodes of first letters, by their byte.
  private var starts = [Int32](repeating: 0, count: 256)
  /// The words of each set, ascending, and its class; -1 where it is none yet.
  private var words: [[Int32]] = []
  private var classes: [Int32] = []
  /// The set of each word alone, by its number; -1 where there is none yet.
  private var singles: [Int32] = []
  private var numbers: [[Int32]: Int32] = [:]
  /// The words that a word is written as with something glued before it.
  private var variants: [Int32: [Int32]] = [:]
  /// Each class beside a word that it holds.
  private var members: [(word: Int32, name: Int32)] = []
  /// What stands glued before words, as articles and conjunctions do in Arabic.
  private let prefixes: [[UInt8]]

  /// The number of classes.
  private(set) var classCount = 0
  /// The classes of each set of classes that words have, one after the other; the first set is empty.
  private(set) var setClasses: [Int32] = []
  private var setStarts: [Int32] = [0, 0]
  /// The sets as rows of bits, and how many words of bits a row has.
  private(set) var bits: [UInt64] = []
  private(set) var rowLength = 0

  /// A vocabulary without words.
  init(prefixes: [String]) {
    self.prefixes = prefixes.map { prefix in
      var scanner = WordScanner(Array(prefix.utf8))
      _ = scanner.next()
      return scanner.word
    }
  }

  // MARK: Building

  /// The number of a folded word, or of how words begin.
  mutating func word(_ bytes: [UInt8], isStem: Bool) -> Int32 {
    let word = node(of: bytes, from: 0) << 1 | (isStem ? 1 : 0)
    if !prefixes.isEmpty, variants[word] == nil {
      variants[word] = prefixes.map {
        node(of: bytes, from: node(of: $0, from: 0)) << 1 | (isStem ? 1 : 0)
      }
    }
    return word
  }

  private mutating func node(of bytes: [UInt8], from start: Int32) -> Int32 {
    var node = start
    for byte in bytes {
      if let next = child(of: node, byte) {
        node = next
        continue
      }
      let new = Int32(nodes.count)
      if node == 0 {
        starts[Int(byte)] = new
        nodes.append(Node(byte: byte))
      } else {
        nodes.append(Node(byte: byte, sibling: nodes[Int(node)].child))
        nodes[Int(node)].child = new
      }
      node = new
    }
    return node
  }

  /// The set of one word.
  mutating func set(of word: Int32) -> Int32 {
    while singles.count <= Int(word) { singles.append(-1) }
    if singles[Int(word)] >= 0 { return singles[Int(word)] }
    let set = Int32(words.count)
    singles[Int(word)] = set
    words.append([word])
    classes.append(-1)
    return set
  }

  /// The set of all words of some sets.
  mutating func union(of sets: [Int32]) -> Int32 {
    if sets.count == 1 { return sets[0] }
    var all: [Int32] = []
    for set in sets { all += words[Int(set)] }
    all.sort()
    var unique: [Int32] = []
    unique.reserveCapacity(all.count)
    for word in all where word != unique.last { unique.append(word) }
    if unique.count == 1 { return set(of: unique[0]) }
    if let known = numbers[unique] { return known }
    let set = Int32(words.count)
    numbers[unique] = set
    words.append(unique)
    classes.append(-1)
    return set
  }

  /// The class that a set of words is, as patterns look for it.
  mutating func classNumber(of set: Int32) -> Int32 {
    if classes[Int(set)] >= 0 { return classes[Int(set)] }
    let name = Int32(classCount)
    classes[Int(set)] = name
    classCount += 1
    for word in words[Int(set)] {
      members.append((word, name))
      for variant in variants[word] ?? [] { members.append((variant, name)) }
    }
    return name
  }

  /// Works out the sets of classes; call it once, behind the last word.
  mutating func freeze() {
    members.sort { ($0.word, $0.name) < ($1.word, $1.name) }
    var firsts = [Int32](repeating: -1, count: nodes.count * 2)
    for (index, member) in members.enumerated().reversed() {
      firsts[Int(member.word)] = Int32(index)
    }
    var known: [[Int32]: Int32] = [[]: 0]
    var open: [(node: Int32, set: Int32)] = starts.filter { $0 != 0 }.map { ($0, 0) }
    while let (node, inherited) = open.popLast() {
      let stems = set(inherited, with: node << 1 | 1, firsts, &known)
      nodes[Int(node)].stemSet = stems
      nodes[Int(node)].wholeSet = set(stems, with: node << 1, firsts, &known)
      var child = nodes[Int(node)].child
      while child != 0 {
        open.append((child, stems))
        child = nodes[Int(child)].sibling
      }
    }
    fillBits()
    fillEdges()
    members = []
    words = []
    variants = [:]
    numbers = [:]
    singles = []
  }

  /// The set of a set's classes and those that hold a word.
  private mutating func set(
    _ base: Int32, with word: Int32, _ firsts: [Int32], _ known: inout [[Int32]: Int32]
  ) -> Int32 {
    let first = Int(firsts[Int(word)])
    guard first >= 0 else { return base }
    var all = Array(setClasses[setRange(base)])
    var index = first
    while index < members.count, members[index].word == word {
      all.append(members[index].name)
      index += 1
    }
    all.sort()
    var unique: [Int32] = []
    for name in all where name != unique.last { unique.append(name) }
    if let number = known[unique] { return number }
    let number = Int32(setStarts.count - 1)
    known[unique] = number
    setClasses += unique
    setStarts.append(Int32(setClasses.count))
    return number
  }

  private mutating func fillEdges() {
    var size = 64
    while size < nodes.count * 2 { size *= 2 }
    edges = Array(repeating: 0, count: size)
    for node in nodes.indices.dropFirst() {
      var child = nodes[node].child
      while child != 0 {
        let key = Self.key(Int32(node), nodes[Int(child)].byte)
        var place = Self.place(of: key, in: size)
        while edges[place] != 0 { place = (place + 1) & (size - 1) }
        edges[place] = key << 28 | UInt64(child)
        child = nodes[Int(child)].sibling
      }
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

  private mutating func fillBits() {
    rowLength = (classCount + 63) / 64
    bits = Array(repeating: 0, count: rowLength * setCount)
    for set in 0..<setCount {
      for name in setClasses[setRange(Int32(set))] {
        bits[set * rowLength + Int(name) >> 6] |= 1 << UInt64(name & 63)
      }
    }
  }

  // MARK: Looking up

  /// The number of sets of classes.
  var setCount: Int { setStarts.count - 1 }

  /// Where the classes of a set stand in ``setClasses``.
  @inline(__always)
  func setRange(_ set: Int32) -> Range<Int> {
    Int(setStarts[Int(set)])..<Int(setStarts[Int(set) + 1])
  }

  /// Whether a set of classes holds one.
  @inline(__always)
  func holds(_ name: Int32, inSet set: Int32) -> Bool {
    bits[Int(set) * rowLength + Int(name >> 6)] & (1 << UInt64(name & 63)) != 0
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
      guard edges[place] != 0 else { return nodes[Int(node)].stemSet }
      node = Int32(edges[place] & 0xFFF_FFFF)
    }
    return nodes[Int(node)].wholeSet
  }

  @inline(__always)
  private func child(of node: Int32, _ byte: UInt8) -> Int32? {
    var child = node == 0 ? starts[Int(byte)] : nodes[Int(node)].child
    while child != 0 {
      if nodes[Int(child)].byte == byte { return child }
      child = nodes[Int(child)].sibling
    }
    return nil
  }
}
