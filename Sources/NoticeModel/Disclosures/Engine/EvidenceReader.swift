/// Reads the lines of a language's evidence; ``EvidenceLanguage`` says how they are written.
struct EvidenceReader {
  private(set) var patterns: [EvidencePattern] = []
  private(set) var vocabulary = EvidenceVocabulary(prefixes: [])
  private(set) var conditionCount = 0
  private var classes: [String: PatternNode] = [:]
  private var conditionNumbers: [ConditionKey: Int] = [:]
  private var gap = 6
  private var target: EvidencePattern.Target?

  /// A condition without its scope: the same one is looked for once.
  private struct ConditionKey: Hashable {
    var node: PatternNode
    var isAtStart: Bool
    var isAtEnd: Bool
  }

  /// Reads one line; one that is empty or begins with `//` says nothing.
  mutating func read(_ bytes: ArraySlice<UInt8>) throws(EvidenceProblem) {
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
    let text = String(decoding: line, as: UTF8.self)
    let words = text.split(separator: " ", maxSplits: 1)
    let rest = words.count > 1 ? words[1] : ""
    switch words.first {
    case "gap":
      guard let width = Int(rest) else { throw EvidenceProblem("no number: \(text)") }
      gap = width
    case "prefixes":
      guard patterns.isEmpty else {
        throw EvidenceProblem("prefixes stand before all patterns: \(text)")
      }
      vocabulary = EvidenceVocabulary(prefixes: rest.split(separator: " ").map(String.init))
    case "class":
      let parts = rest.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { throw EvidenceProblem("a class has no pattern: \(text)") }
      let clauses = try PatternParser.clauses(parts[1], classes: classes, gap: gap)
      guard clauses.count == 1, let clause = clauses.first else {
        throw EvidenceProblem("a class has conditions: \(text)")
      }
      classes[String(parts[0])] = clause.node
    case "?":
      guard let question = ProfileQuestion(rawValue: String(rest)) else {
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
    let line = String(decoding: isForHeadings ? rest.dropFirst() : rest, as: UTF8.self)
    guard let target else { throw EvidenceProblem("no disclosure yet: \(line)") }
    let clauses = try PatternParser.clauses(line[...], classes: classes, gap: gap)
    guard let first = clauses.first else { throw EvidenceProblem("nothing to look for: \(line)") }
    var conditions: [EvidencePattern.Condition] = []
    for clause in clauses.dropFirst() { conditions.append(try condition(clause, line)) }
    // What is cheap and often wrong is looked at first.
    conditions.sort { $0.scope.width < $1.scope.width }
    patterns.append(
      EvidencePattern(
        target: target, weight: weight, isForHeadings: isForHeadings,
        automaton: try automaton(first.node, line), isAtStart: first.isAtStart,
        isAtEnd: first.isAtEnd, conditions: conditions, line: line))
  }

  private mutating func condition(
    _ clause: PatternParser.Clause, _ line: String
  ) throws(EvidenceProblem) -> EvidencePattern.Condition {
    let key = ConditionKey(
      node: clause.node, isAtStart: clause.isAtStart, isAtEnd: clause.isAtEnd)
    let number = conditionNumbers[key] ?? conditionCount
    if number == conditionCount {
      conditionNumbers[key] = number
      conditionCount += 1
    }
    return EvidencePattern.Condition(
      automaton: try automaton(clause.node, line), scope: clause.scope,
      isForbidden: clause.isForbidden, isAtStart: clause.isAtStart, isAtEnd: clause.isAtEnd,
      number: number)
  }

  private mutating func automaton(
    _ node: PatternNode, _ line: String
  ) throws(EvidenceProblem) -> PatternAutomaton {
    guard let automaton = PatternAutomaton(node, vocabulary: &vocabulary) else {
      throw EvidenceProblem("a part is too long, or may be empty: \(line)")
    }
    return automaton
  }
}
