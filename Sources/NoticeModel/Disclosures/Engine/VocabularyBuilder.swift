/// Gathers the words of a language's patterns; ``EvidenceVocabulary`` is what comes of it.
///
/// A word is named by a number, and so is a set of words; a set that a pattern looks for is a class.
struct VocabularyBuilder {
  /// A letter of the tree of words, with its first child and its next sibling; 0 for none.
  private struct Node {
    var byte: UInt8 = 0
    var child: Int32 = 0
    var sibling: Int32 = 0
  }

  private var nodes = [Node()]
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
  private var classCount = 0
  /// The words that are a Han, Kana or Hangul sign.
  private var signs: Set<Int32> = []

  /// A vocabulary without words.
  init(prefixes: [String]) {
    self.prefixes = prefixes.map { prefix in
      var scanner = WordScanner(Array(prefix.utf8))
      _ = scanner.next()
      return scanner.word
    }
  }

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

  private func child(of node: Int32, _ byte: UInt8) -> Int32? {
    var child = node == 0 ? starts[Int(byte)] : nodes[Int(node)].child
    while child != 0 {
      if nodes[Int(child)].byte == byte { return child }
      child = nodes[Int(child)].sibling
    }
    return nil
  }

  /// The set of one word that is a Han, Kana or Hangul sign.
  mutating func set(ofSign word: Int32) -> Int32 {
    signs.insert(word)
    return set(of: word)
  }

  /// Whether a node is one of some signs.
  func isSign(_ node: PatternNode) -> Bool {
    guard case .words(let set) = node else { return false }
    return words[Int(set)].allSatisfy(signs.contains)
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

  /// Works out the sets of classes of all words.
  func tree() -> VocabularyTree {
    let members = members.sorted { ($0.word, $0.name) < ($1.word, $1.name) }
    var firsts = [Int32](repeating: -1, count: nodes.count * 2)
    for (index, member) in members.enumerated().reversed() {
      firsts[Int(member.word)] = Int32(index)
    }
    var tree = VocabularyTree(classCount: classCount)
    var known: [[Int32]: Int32] = [[]: 0]
    /// The set of a set's classes and those that hold a word.
    func set(_ base: Int32, with word: Int32) -> Int32 {
      let first = Int(firsts[Int(word)])
      guard first >= 0 else { return base }
      var all = Array(tree.classes(ofSet: base))
      for member in members[first...].prefix(while: { $0.word == word }) { all.append(member.name) }
      all.sort()
      var unique: [Int32] = []
      for name in all where name != unique.last { unique.append(name) }
      if let number = known[unique] { return number }
      let number = tree.addSet(unique)
      known[unique] = number
      return number
    }
    var open: [(node: Int32, depth: Int32, inherited: Int32)] = starts.filter { $0 != 0 }.map {
      ($0, 1, 0)
    }
    while let (node, depth, inherited) = open.popLast() {
      let stems = set(inherited, with: node << 1 | 1)
      tree.nodes.append(
        VocabularyTree.Node(
          byte: nodes[Int(node)].byte, depth: depth, wholeSet: set(stems, with: node << 1),
          stemSet: stems))
      var child = nodes[Int(node)].child
      while child != 0 {
        open.append((child, depth + 1, stems))
        child = nodes[Int(child)].sibling
      }
    }
    return tree
  }
}
