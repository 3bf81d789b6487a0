/// The words of a language's patterns, each with the classes that hold it, found letter by letter.
struct EvidenceVocabulary: Sendable {
  private struct Node: Sendable {
    var edges: [(byte: UInt8, node: Int32)] = []
    /// The classes that hold the word which ends here.
    var wholeClasses: [Int] = []
    /// The classes that hold a stem which ends here.
    var stemClasses: [Int] = []
    /// The set of all classes of a word that ends here.
    var wholeSet: Int32 = 0
    /// The set of the classes of stems up to here.
    var stemSet: Int32 = 0
  }

  private var nodes = [Node()]
  private var numbers: [Set<PatternNode.Word>: Int] = [:]
  private var setNumbers: [[Int]: Int32] = [[]: 0]
  /// The sets of classes that words have; the first is empty.
  private(set) var sets: [[Int]] = [[]]
  /// What stands glued before words, as articles and conjunctions do in Arabic.
  private let prefixes: [[UInt8]]

  /// A vocabulary without words.
  init(prefixes: [String]) {
    self.prefixes = prefixes.map { prefix in
      var scanner = WordScanner(Array(prefix.utf8))
      _ = scanner.next()
      return scanner.word
    }
  }

  /// The number of classes.
  var classCount: Int { numbers.count }

  /// The number of a class of words.
  mutating func classNumber(of words: Set<PatternNode.Word>) -> Int {
    if let known = numbers[words] { return known }
    let number = numbers.count
    numbers[words] = number
    for word in words {
      add(word, to: number)
      for prefix in prefixes {
        add(PatternNode.Word(bytes: prefix + word.bytes, isStem: word.isStem), to: number)
      }
    }
    return number
  }

  private mutating func add(_ word: PatternNode.Word, to number: Int) {
    var node = 0
    for byte in word.bytes {
      if let edge = nodes[node].edges.first(where: { $0.byte == byte }) {
        node = Int(edge.node)
      } else {
        nodes[node].edges.append((byte, Int32(nodes.count)))
        node = nodes.count
        nodes.append(Node())
      }
    }
    if word.isStem {
      nodes[node].stemClasses.append(number)
    } else {
      nodes[node].wholeClasses.append(number)
    }
  }

  /// Whether a set of classes holds one.
  @inline(__always)
  func holds(_ name: Int, inSet set: Int) -> Bool {
    bits[set * rowLength + name >> 6] & (1 << UInt64(name & 63)) != 0
  }

  /// The sets as rows of bits.
  private var bits: [UInt64] = []
  private var rowLength = 0

  /// Works out the sets of classes; call it once, behind the last word.
  mutating func freeze() {
    defer { fillBits() }
    var open: [(node: Int, stems: [Int])] = [(0, [])]
    while let (node, stems) = open.popLast() {
      let own = stems + nodes[node].stemClasses
      nodes[node].stemSet = setNumber(own)
      nodes[node].wholeSet = setNumber(own + nodes[node].wholeClasses)
      for edge in nodes[node].edges { open.append((Int(edge.node), own)) }
    }
  }

  private mutating func fillBits() {
    rowLength = (classCount + 63) / 64
    bits = Array(repeating: 0, count: rowLength * sets.count)
    for (set, classes) in sets.enumerated() {
      for name in classes { bits[set * rowLength + name >> 6] |= 1 << UInt64(name & 63) }
    }
  }

  private mutating func setNumber(_ classes: [Int]) -> Int32 {
    let sorted = classes.isEmpty ? [] : Set(classes).sorted()
    if let known = setNumbers[sorted] { return known }
    let number = Int32(sets.count)
    setNumbers[sorted] = number
    sets.append(sorted)
    return number
  }

  /// The set of classes that hold a folded word.
  func set(of word: [UInt8]) -> Int {
    var node = 0
    for byte in word {
      guard let next = child(of: node, byte) else { return Int(nodes[node].stemSet) }
      node = next
    }
    return Int(nodes[node].wholeSet)
  }

  @inline(__always)
  private func child(of node: Int, _ byte: UInt8) -> Int? {
    for edge in nodes[node].edges where edge.byte == byte { return Int(edge.node) }
    return nil
  }
}
