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
  private let classes: [String: PatternNode]
  private let gap: Int
  private var offset = 0

  /// Reads the parts of a pattern.
  ///
  /// - Parameters:
  ///   - text: The pattern.
  ///   - classes: The named classes of words.
  ///   - gap: How many words `...` stands for.
  static func clauses(
    _ text: Substring, classes: [String: PatternNode], gap: Int
  ) throws(EvidenceProblem) -> [Clause] {
    var parser = PatternParser(text: Array(text.utf8), classes: classes, gap: gap)
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
    let isAtStart = take("^")
    let node = try choice(until: "")
    let isAtEnd = take("$")
    skipBlanks()
    if offset < text.count, text[offset] != UInt8(ascii: "&"), text[offset] != UInt8(ascii: "!") {
      throw problem("\(String(decoding: text[offset...], as: UTF8.self)) is not expected")
    }
    return Clause(
      node: node, scope: scope, isForbidden: isForbidden, isAtStart: isAtStart, isAtEnd: isAtEnd)
  }

  /// Alternatives up to a closing sign, or to the end of the clause.
  private mutating func choice(until end: StaticString) throws(EvidenceProblem) -> PatternNode {
    var branches: [PatternNode] = []
    repeat { branches.append(try sequence()) } while take("|")
    if end.utf8CodeUnitCount > 0, !take(end) { throw problem("\(end) is missing") }
    return PatternNode.either(branches)
  }

  private mutating func sequence() throws(EvidenceProblem) -> PatternNode {
    var nodes: [PatternNode] = []
    while true {
      skipBlanks()
      guard offset < text.count else { break }
      if take("@") {
        guard let atom = try atoms() else { throw problem("nothing follows @") }
        nodes += atom.map(\.capitalized)
      } else if let atom = try atoms() {
        nodes += atom
      } else {
        break
      }
    }
    guard !nodes.isEmpty else { throw problem("a part is empty") }
    return PatternNode.joined(nodes)
  }

  /// The next part; `nil` where a sign ends the sequence.
  private mutating func atoms() throws(EvidenceProblem) -> [PatternNode]? {
    if take("(") { return [try choice(until: ")")] }
    if take("[") { return [.optional(try choice(until: "]"))] }
    if take("{") {
      let name = letters()
      guard take("}"), let flag = TokenFlags.named[name] else {
        throw problem("no fact is called \(name)")
      }
      return [.fact(flag)]
    }
    if take("<") {
      let name = letters()
      guard take(">"), let node = classes[name] else {
        throw problem("no class of words is called \(name)")
      }
      return [node]
    }
    if take("...") { return [.gap(gap)] }
    if take("..") {
      guard let width = Int(letters()), width > 0 else { throw problem("a gap has no width") }
      return [.gap(width)]
    }
    if offset < text.count, Signs.endingParts.holds(text[offset]) { return nil }
    return try words()
  }

  /// The words up to the next sign of the pattern language.
  private mutating func words() throws(EvidenceProblem) -> [PatternNode] {
    let start = offset
    while offset < text.count, !Signs.endingWords.holds(text[offset]),
      !(text[offset] == UInt8(ascii: ".") && offset + 1 < text.count
        && text[offset + 1] == UInt8(ascii: "."))
    {
      offset += 1
    }
    var scanner = WordScanner(Array(text[start..<offset]))
    var words: [PatternNode.Word] = []
    while let item = scanner.next() {
      if case .word = item { words.append(PatternNode.Word(bytes: scanner.word, isStem: false)) }
    }
    guard !words.isEmpty else {
      throw problem("\(String(decoding: text[start...], as: UTF8.self)) is no word")
    }
    if take("*") { words[words.count - 1].isStem = true }
    return words.map { .words([$0]) }
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

  private mutating func take(_ sign: StaticString) -> Bool {
    let count = sign.utf8CodeUnitCount
    guard offset + count <= text.count,
      sign.withUTF8Buffer({ text[offset..<offset + count].elementsEqual($0) })
    else { return false }
    offset += count
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
