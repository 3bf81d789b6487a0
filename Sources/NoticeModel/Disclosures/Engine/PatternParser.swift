/// Reads one pattern; ``EvidenceLanguage`` says how they are written.
struct PatternParser {
  /// A part of a pattern and where it must, or must not, be found besides the first part.
  struct Clause {
    var node: PatternNode
    var scope: PatternScope
    var isForbidden: Bool
    var isAtStart = false
    var isAtEnd = false
  }

  private let text: [UInt8]
  private var scanner: WordScanner
  private let classes: [String: PatternNode]
  private let gap: Int
  private var vocabulary: VocabularyBuilder
  private var offset = 0

  /// Reads the parts of a pattern.
  ///
  /// - Parameters:
  ///   - text: The pattern.
  ///   - classes: The named classes of words.
  ///   - gap: How many words `...` stands for.
  ///   - vocabulary: Takes the words.
  static func clauses(
    _ text: ArraySlice<UInt8>, classes: [String: PatternNode], gap: Int,
    _ vocabulary: inout VocabularyBuilder
  ) throws(EvidenceProblem) -> [Clause] {
    // The vocabulary is handed over and back, so that it is never copied.
    let bytes = Array(text)
    var parser = PatternParser(
      text: bytes, scanner: WordScanner(bytes), classes: classes, gap: gap,
      vocabulary: exchange(&vocabulary, with: VocabularyBuilder(prefixes: [])))
    defer { vocabulary = parser.vocabulary }
    return try parser.clauses()
  }

  private mutating func clauses() throws(EvidenceProblem) -> [Clause] {
    var clauses = [try clause(.sentence, isForbidden: false)]
    while offset < text.count {
      let isForbidden = text[offset] == UInt8(ascii: "!")
      offset += 1
      let name = letters()
      guard let scope = name.isEmpty ? .sentence : PatternScope(rawValue: name) else {
        throw problem("no scope is called \(name)")
      }
      clauses.append(try clause(scope, isForbidden: isForbidden))
    }
    return clauses
  }

  private mutating func clause(
    _ scope: PatternScope, isForbidden: Bool
  ) throws(EvidenceProblem) -> Clause {
    skipBlanks()
    let isAtStart = take(UInt8(ascii: "^"))
    let node = try choice(until: nil)
    let isAtEnd = take(UInt8(ascii: "$"))
    skipBlanks()
    if offset < text.count, text[offset] != UInt8(ascii: "&"), text[offset] != UInt8(ascii: "!") {
      throw problem("\(String(decoding: text[offset...], as: UTF8.self)) is not expected")
    }
    return Clause(
      node: node, scope: scope, isForbidden: isForbidden, isAtStart: isAtStart, isAtEnd: isAtEnd)
  }

  /// Alternatives up to a closing sign, or to the end of the clause.
  private mutating func choice(until end: UInt8?) throws(EvidenceProblem) -> PatternNode {
    let first = try sequence()
    var branches: [PatternNode] = []
    while take(UInt8(ascii: "|")) {
      if branches.isEmpty { branches.append(first) }
      branches.append(try sequence())
    }
    if let end, !take(end) {
      throw problem("\(String(decoding: [end], as: UTF8.self)) is missing")
    }
    if branches.isEmpty { return first }
    return PatternNode.either(branches, &vocabulary)
  }

  private mutating func sequence() throws(EvidenceProblem) -> PatternNode {
    var nodes: [PatternNode] = []
    while true {
      skipBlanks()
      guard offset < text.count else { break }
      let first = nodes.count
      if take(UInt8(ascii: "@")) {
        guard try addAtoms(to: &nodes) else { throw problem("nothing follows @") }
        for index in first..<nodes.count { nodes[index] = nodes[index].capitalized }
      } else if try !addAtoms(to: &nodes) {
        break
      }
    }
    guard !nodes.isEmpty else { throw problem("a part is empty") }
    return PatternNode.joined(nodes)
  }

  /// Adds the next part; `false` where a sign ends the sequence.
  private mutating func addAtoms(to nodes: inout [PatternNode]) throws(EvidenceProblem) -> Bool {
    let byte = offset < text.count ? text[offset] : 0
    switch byte {
    case UInt8(ascii: "("):
      offset += 1
      nodes.append(try choice(until: UInt8(ascii: ")")))
    case UInt8(ascii: "["):
      offset += 1
      nodes.append(.optional(try choice(until: UInt8(ascii: "]"))))
    case UInt8(ascii: "{"):
      offset += 1
      let name = letters()
      guard take(UInt8(ascii: "}")), let flag = TokenFlags.named[name] else {
        throw problem("no fact is called \(name)")
      }
      nodes.append(.fact(flag))
    case UInt8(ascii: "<"):
      offset += 1
      let name = letters()
      guard take(UInt8(ascii: ">")), let node = classes[name] else {
        throw problem("no class of words is called \(name)")
      }
      nodes.append(node)
    case UInt8(ascii: ".") where offset + 1 < text.count && text[offset + 1] == byte:
      offset += 2
      if take(UInt8(ascii: ".")) {
        nodes.append(.gap(gap))
      } else {
        guard let width = Int(letters()), width > 0 else { throw problem("a gap has no width") }
        nodes.append(.gap(width))
      }
    default:
      if offset < text.count, Signs.endingParts.holds(byte) { return false }
      try addWords(to: &nodes)
    }
    return true
  }

  /// Adds the words up to the next sign of the pattern language.
  private mutating func addWords(to nodes: inout [PatternNode]) throws(EvidenceProblem) {
    let start = offset
    while offset < text.count, !Signs.endingWords.holds(text[offset]),
      !(text[offset] == UInt8(ascii: ".") && offset + 1 < text.count
        && text[offset + 1] == UInt8(ascii: "."))
    {
      offset += 1
    }
    let end = offset
    let isStem = take(UInt8(ascii: "*"))
    scanner.read(start..<end)
    var isFound = false
    var last: [UInt8] = []
    var isSign = false
    while let item = scanner.next() {
      guard case .word(_, _, let isNextSign) = item else { continue }
      if isFound { nodes.append(node(of: last, isStem: false, isSign: isSign)) }
      isFound = true
      last = scanner.word
      isSign = isNextSign
    }
    guard isFound else {
      throw problem("\(String(decoding: text[start...], as: UTF8.self)) is no word")
    }
    nodes.append(node(of: last, isStem: isStem, isSign: isSign && !isStem))
  }

  private mutating func node(of word: [UInt8], isStem: Bool, isSign: Bool) -> PatternNode {
    let word = vocabulary.word(word, isStem: isStem)
    return .words(isSign ? vocabulary.set(ofSign: word) : vocabulary.set(of: word))
  }

  private mutating func skipBlanks() {
    while offset < text.count, text[offset] == 0x20 { offset += 1 }
  }

  private mutating func letters() -> String {
    let start = offset
    while offset < text.count, !Signs.endingNames.holds(text[offset]) {
      offset += 1
    }
    return String(decoding: text[start..<offset], as: UTF8.self)
  }

  private mutating func take(_ sign: UInt8) -> Bool {
    guard offset < text.count, text[offset] == sign else { return false }
    offset += 1
    return true
  }

  /// Signs of the pattern language, as bits.
  private struct Signs {
    /// What ends a part of a pattern.
    static let endingParts = Signs("|)]&!$")
    /// What ends words.
    static let endingWords = Signs(" ()[]{}<>|&!$*")
    /// What ends names.
    static let endingNames = Signs(" (){}[]<>|")

    private let bits: UInt128

    private init(_ signs: StaticString) {
      bits = signs.withUTF8Buffer { $0.reduce(0) { $0 | 1 << UInt128($1) } }
    }

    func holds(_ byte: UInt8) -> Bool { byte < 128 && bits >> UInt128(byte) & 1 == 1 }
  }

  private func problem(_ words: String) -> EvidenceProblem {
    EvidenceProblem("\(words): \(String(decoding: text, as: UTF8.self))")
  }
}
