import SourceText

/// Looks for a language's patterns in a text.
struct EvidenceMatcher {
  private let evidence: EvidenceLanguage
  private let text: EvidenceText
  /// Whether a condition holds in a sentence: 0 is not known yet, 1 no, 2 yes.
  private var memory: [[UInt8]]
  /// The sentence for which a pattern was looked for last.
  private var looked: [Int32]

  /// A place larger than a sentence, and the condition that was looked for there.
  private struct Place: Hashable {
    var condition: Int
    var scope: PatternScope
    /// The number of the block or the section.
    var index: Int
  }

  /// Whether conditions hold in larger places, as far as that is known.
  private var places: [Place: Bool] = [:]

  /// A pattern and the sentence that it was found in.
  struct Match {
    var pattern: Int
    var sentence: Int
  }

  /// Makes ready to look.
  init(_ evidence: EvidenceLanguage, _ text: EvidenceText) {
    self.evidence = evidence
    self.text = text
    memory = Array(repeating: [], count: evidence.conditionCount)
    looked = Array(repeating: -1, count: evidence.patterns.count)
  }

  /// All matches in the text's order.
  mutating func matches() -> [Match] {
    var matches: [Match] = []
    for sentence in text.sentences.indices {
      let start = matches.count
      for token in text.sentences[sentence].tokens {
        for name in evidence.vocabulary.sets[Int(text.tokens[token].set)] {
          for pattern in evidence.patternsOfClass[name] { look(pattern, sentence, &matches) }
        }
        guard !text.tokens[token].flags.isEmpty else { continue }
        for (flags, pattern) in evidence.patternsOfFact
        where !text.tokens[token].flags.isDisjoint(with: flags) {
          look(pattern, sentence, &matches)
        }
      }
      matches[start...].sort { $0.pattern < $1.pattern }
    }
    return matches
  }

  private mutating func look(_ pattern: Int32, _ sentence: Int, _ matches: inout [Match]) {
    guard looked[Int(pattern)] != Int32(sentence) else { return }
    looked[Int(pattern)] = Int32(sentence)
    if holds(evidence.patterns[Int(pattern)], in: sentence) {
      matches.append(Match(pattern: Int(pattern), sentence: sentence))
    }
  }

  /// Whether a pattern holds in a sentence.
  private mutating func holds(_ pattern: EvidencePattern, in sentence: Int) -> Bool {
    let block = text.blocks[text.sentences[sentence].block]
    if pattern.isForHeadings {
      guard block.isHeading, let section = block.section, text.wordsBelow[section] >= Self.someWords
      else { return false }
    }
    guard
      accepts(pattern.automaton, sentence, isAtStart: pattern.isAtStart, isAtEnd: pattern.isAtEnd)
    else { return false }
    for condition in pattern.conditions
    where holds(condition, around: sentence) == condition.isForbidden { return false }
    return true
  }

  /// How many words make more of a section than its heading.
  private static let someWords = 6

  private mutating func holds(_ condition: EvidencePattern.Condition, around sentence: Int) -> Bool
  {
    let index = text.sentences[sentence].block
    let section = text.blocks[index].section
    switch condition.scope {
    case .sentence: return holds(condition, in: sentence)
    case .block: return holds(condition, inBlock: index)
    case .near:
      let own = section.map { text.blocksOfSection[$0] } ?? 0..<text.blocks.count
      let blocks = (index - 3..<index + 4).clamped(to: own)
      return blocks.contains { holds(condition, inBlock: $0) }
    case .heading:
      guard let section else { return false }
      return remembered(condition, section) { matcher in
        matcher.text.headingsOfSection[section].contains { matcher.holds(condition, in: $0) }
      }
    case .section:
      guard let section else { return false }
      return remembered(condition, section) { matcher in
        matcher.text.blocksOfSection[section].contains { matcher.holds(condition, inBlock: $0) }
      }
    case .notice:
      return remembered(condition, 0) { $0.holds(condition, in: $0.text.sentences.indices) }
    }
  }

  private mutating func holds(
    _ condition: EvidencePattern.Condition, inBlock block: Int
  ) -> Bool {
    let sentences = text.blocks[block].sentences
    if sentences.count == 1 { return holds(condition, in: sentences.lowerBound) }
    return remembered(condition, block, as: .block) { $0.holds(condition, in: sentences) }
  }

  /// Whether a condition holds in a place; it is looked for once, however many sentences ask.
  private mutating func remembered(
    _ condition: EvidencePattern.Condition, _ index: Int, as scope: PatternScope? = nil,
    _ look: (inout EvidenceMatcher) -> Bool
  ) -> Bool {
    let place = Place(
      condition: condition.number, scope: scope ?? condition.scope, index: index)
    if let known = places[place] { return known }
    let holds = look(&self)
    places[place] = holds
    return holds
  }

  private mutating func holds(
    _ condition: EvidencePattern.Condition, in sentences: Range<Int>
  ) -> Bool {
    sentences.contains { holds(condition, in: $0) }
  }

  private mutating func holds(_ condition: EvidencePattern.Condition, in sentence: Int) -> Bool {
    if memory[condition.number].isEmpty {
      memory[condition.number] = Array(repeating: 0, count: text.sentences.count)
    }
    let known = memory[condition.number][sentence]
    if known != 0 { return known == 2 }
    let holds = accepts(
      condition.automaton, sentence, isAtStart: condition.isAtStart, isAtEnd: condition.isAtEnd)
    memory[condition.number][sentence] = holds ? 2 : 1
    return holds
  }

  /// Runs an automaton over a sentence.
  private func accepts(
    _ automaton: PatternAutomaton, _ sentence: Int, isAtStart: Bool, isAtEnd: Bool
  ) -> Bool {
    let tokens = text.sentences[sentence].tokens
    var active = PlaceSet.none
    for index in tokens {
      let token = text.tokens[index]
      var open = isAtStart && index > tokens.lowerBound ? .none : automaton.first
      while let place = active.popFirst() { open.formUnion(automaton.following[place]) }
      while let place = open.popFirst() {
        let passes =
          switch automaton.places[place] {
          case .any: true
          case .fact(let flags): !token.flags.isDisjoint(with: flags)
          case .words(let name): evidence.vocabulary.holds(name, inSet: Int(token.set))
          case .capitals(let name):
            token.flags.contains(.name)
              && evidence.vocabulary.holds(name, inSet: Int(token.set))
          }
        if passes { active.formUnion(PlaceSet(place)) }
      }
      if active.intersects(automaton.last), !isAtEnd || index == tokens.upperBound - 1 {
        return true
      }
      if active.isEmpty, isAtStart { return false }
    }
    return false
  }
}
