/// Reads the lines of a language's evidence; ``EvidenceLanguage`` says how they are written.
struct EvidenceReader {
  private var evidence = EvidenceParts(EvidenceVocabulary(VocabularyTree(classCount: 0)))
  private var vocabulary = VocabularyBuilder(prefixes: [])
  private var classes: [String: PatternNode] = [:]
  /// The number of each condition and its automaton.
  private var known: [ConditionKey: (number: Int, automaton: Int32)] = [:]
  private var gap = 6
  private var target: EvidencePattern.Target?

  /// A condition without its scope: the same one is looked for once.
  private struct ConditionKey: Hashable {
    var node: PatternNode
    var isAtStart: Bool
    var isAtEnd: Bool
  }

  /// Reads the evidence of a language.
  ///
  /// - Throws: What is wrong, with the line.
  static func parts(of text: [StaticString]) throws(EvidenceProblem) -> EvidenceParts {
    var reader = EvidenceReader()
    for part in text {
      let bytes = part.withUTF8Buffer { Array($0) }
      for line in bytes.split(separator: UInt8(ascii: "\n")) { try reader.read(line) }
    }
    reader.evidence.tree = reader.vocabulary.tree().sharingBranches()
    reader.evidence.vocabulary = EvidenceVocabulary(reader.evidence.tree)
    return reader.evidence
  }

  /// Reads one line; one that is empty or begins with `//` says nothing.
  private mutating func read(_ bytes: ArraySlice<UInt8>) throws(EvidenceProblem) {
    let line = bytes.drop { $0 == 0x20 }
    guard let first = line.first, !line.starts(with: "//".utf8) else { return }
    switch first {
    case UInt8(ascii: "+"): try pattern(.present, line.dropFirst())
    case UInt8(ascii: "-"): try pattern(.denied, line.dropFirst())
    case UInt8(ascii: "~"), UInt8(ascii: "="): try named(line)
    default: try declaration(line)
    }
  }

  /// A pattern that makes a part, or only touches a disclosure.
  private mutating func named(_ line: ArraySlice<UInt8>) throws(EvidenceProblem) {
    let name = line.dropFirst().prefix { $0 != 0x20 && $0 != UInt8(ascii: "#") }
    let text = String(decoding: name, as: UTF8.self)
    let rest = line[name.endIndex...]
    guard line.first == UInt8(ascii: "~") else { return try pattern(.facet(text), rest) }
    guard let weakness = DisclosureWeakness(rawValue: text) else {
      throw EvidenceProblem("no weakness is called \(text)")
    }
    try pattern(.weak(weakness), rest)
  }

  private mutating func declaration(_ line: ArraySlice<UInt8>) throws(EvidenceProblem) {
    let name = line.prefix { $0 != 0x20 }
    let restBytes = line[name.endIndex...].dropFirst()
    let text = String(decoding: line, as: UTF8.self)
    let rest = String(decoding: restBytes, as: UTF8.self)
    switch String(decoding: name, as: UTF8.self) {
    case "gap":
      guard let width = Int(rest) else { throw EvidenceProblem("no number: \(text)") }
      gap = width
    case "prefixes":
      guard evidence.patterns.isEmpty else {
        throw EvidenceProblem("prefixes stand before all patterns: \(text)")
      }
      vocabulary = VocabularyBuilder(prefixes: rest.split(separator: " ").map(String.init))
    case "class":
      let className = restBytes.prefix { $0 != UInt8(ascii: ":") }
      guard className.endIndex < restBytes.endIndex else {
        throw EvidenceProblem("a class has no pattern: \(text)")
      }
      let clauses = try PatternParser.clauses(
        restBytes[className.endIndex...].dropFirst(), classes: classes, gap: gap, &vocabulary)
      guard clauses.count == 1, let clause = clauses.first else {
        throw EvidenceProblem("a class has conditions: \(text)")
      }
      classes[String(decoding: className, as: UTF8.self)] = clause.node
    case "?":
      guard let question = ProfileQuestion(rawValue: rest) else {
        throw EvidenceProblem("no question is called \(rest)")
      }
      target = .question(question)
    default:
      guard let disclosure = Disclosure(rawValue: text) else {
        throw EvidenceProblem("no disclosure is called \(text)")
      }
      target = .disclosure(disclosure)
    }
  }

  private mutating func pattern(
    _ weight: DisclosureEvidence.Weight, _ rest: ArraySlice<UInt8>
  ) throws(EvidenceProblem) {
    let rest = rest.drop { $0 == 0x20 }
    let isForHeadings = rest.first == UInt8(ascii: "#")
    let line = isForHeadings ? rest.dropFirst() : rest
    guard let target else { throw problem("no disclosure yet", line) }
    let clauses = try PatternParser.clauses(line, classes: classes, gap: gap, &vocabulary)
    guard let first = clauses.first else { throw problem("nothing to look for", line) }
    var own: [EvidencePattern.Condition] = []
    for clause in clauses.dropFirst() { own.append(try condition(clause, line)) }
    // What is cheap and often wrong is looked at first.
    own.sort { $0.scope.width < $1.scope.width }
    evidence.conditions += own
    evidence.patterns.append(
      EvidencePattern(
        target: target, weight: weight, isForHeadings: isForHeadings,
        automaton: try automaton(first.node, line), isAtStart: first.isAtStart,
        isAtEnd: first.isAtEnd,
        conditions: evidence.conditions.count - own.count..<evidence.conditions.count,
        line: evidence.lines.count))
    evidence.lines.append(line)
  }

  private mutating func condition(
    _ clause: PatternParser.Clause, _ line: ArraySlice<UInt8>
  ) throws(EvidenceProblem) -> EvidencePattern.Condition {
    let key = ConditionKey(
      node: clause.node, isAtStart: clause.isAtStart, isAtEnd: clause.isAtEnd)
    let (number, automaton): (Int, Int32)
    if let same = known[key] {
      (number, automaton) = same
    } else {
      (number, automaton) = (evidence.conditionCount, try self.automaton(clause.node, line))
      known[key] = (number, automaton)
      evidence.conditionCount += 1
    }
    return EvidencePattern.Condition(
      automaton: automaton, scope: clause.scope, isForbidden: clause.isForbidden,
      isAtStart: clause.isAtStart, isAtEnd: clause.isAtEnd, number: number)
  }

  private mutating func automaton(
    _ node: PatternNode, _ line: ArraySlice<UInt8>
  ) throws(EvidenceProblem) -> Int32 {
    guard let automaton = evidence.automata.automaton(of: node, &vocabulary) else {
      throw problem("a part is too long, or may be empty", line)
    }
    return automaton
  }

  private func problem(_ words: String, _ line: ArraySlice<UInt8>) -> EvidenceProblem {
    EvidenceProblem("\(words): \(String(decoding: line, as: UTF8.self))")
  }
}
