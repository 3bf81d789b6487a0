import SourceText

/// Looks for a language's patterns in a text.
struct EvidenceMatcher {
  private let evidence: EvidenceLanguage
  private let text: EvidenceText
  private let search: DisclosureSearch
  /// For each target of the language whether it is settled.
  private var isSettled: [Bool]
  /// The parts of each target that were found.
  private var facets: [Set<String>]
  /// What each sentence holds, which settles most patterns.
  private let summary: SentenceSummary
  /// What classes hold the words of the text.
  private let classes: TextClasses
  /// Whether a condition holds in a sentence: 0 is not known yet, 1 no, 2 yes.
  private var memory: [[UInt8]]
  /// The places of each wide automaton by classes, once it was run.
  private var placesOfClasses: [PlacesOfClasses?]
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
  init(
    _ evidence: EvidenceLanguage, _ text: EvidenceText, _ search: DisclosureSearch = .everything
  ) {
    self.evidence = evidence
    self.text = text
    self.search = search
    isSettled = Array(repeating: false, count: evidence.targets.count)
    facets = Array(repeating: [], count: evidence.targets.count)
    classes = TextClasses(text, evidence)
    summary = SentenceSummary(text, classes)
    memory = Array(repeating: [], count: evidence.conditionCount)
    placesOfClasses = Array(repeating: nil, count: evidence.automata.wideMasks.count)
    looked = Array(repeating: -1, count: evidence.patterns.count)
  }

  /// All matches in the text's order.
  mutating func matches() -> [Match] {
    var matches: [Match] = []
    let classes = classes
    for sentence in text.sentences.indices {
      let start = matches.count
      for index in text.sentences[sentence].tokens {
        classes.forEachBeginning(index) { look($0, sentence, from: index, &matches) }
        let found = text.tokens[index].flags
        guard !found.isEmpty else { continue }
        for (flags, pattern) in evidence.patternsOfFact where !found.isDisjoint(with: flags) {
          look(pattern, sentence, from: index, &matches)
        }
      }
      if matches.count > start + 1 { matches[start...].sort { $0.pattern < $1.pattern } }
    }
    return matches
  }

  /// Looks for a pattern in a sentence from the first token on that it may begin with.
  private mutating func look(
    _ pattern: Int32, _ sentence: Int, from token: Int, _ matches: inout [Match]
  ) {
    guard looked[Int(pattern)] != Int32(sentence) else { return }
    looked[Int(pattern)] = Int32(sentence)
    guard !isSettled[Int(evidence.targetOfPattern[Int(pattern)])] else { return }
    if holds(Int(pattern), in: sentence, from: token) {
      matches.append(Match(pattern: Int(pattern), sentence: sentence))
      settle(Int(pattern))
    }
  }

  /// Ends the search for what a pattern that was found settles.
  private mutating func settle(_ pattern: Int) {
    let number = Int(evidence.targetOfPattern[pattern])
    let target = evidence.targets[number]
    guard search.ends(at: target) else { return }
    switch (evidence.patterns[pattern].weight, target) {
    case (.present, _): isSettled[number] = true
    case (.facet(let name), .disclosure(let disclosure)):
      facets[number].insert(name)
      isSettled[number] = facets[number].count >= disclosure.facetsNeeded
    default: break
    }
  }

  /// Whether a pattern holds in a sentence.
  private mutating func holds(_ number: Int, in sentence: Int, from token: Int) -> Bool {
    let automaton = evidence.automata.automata[Int(evidence.patterns[number].automaton)]
    guard summary.mayHold(automaton, evidence.automata, in: sentence) else { return false }
    if evidence.patterns[number].isForHeadings {
      let block = text.sentences[sentence].block
      guard text.blocks[block].isHeading, let section = text.blocks[block].section,
        text.wordsBelow[section] >= Self.someWords
      else { return false }
    }
    let isAtStart = evidence.patterns[number].isAtStart
    let tokens = text.sentences[sentence].tokens
    // Before the token nothing begins the pattern, but what begins with any word.
    let beginsAnyhow = evidence.automata.beginsAnyhow(automaton)
    let start = beginsAnyhow ? tokens.lowerBound : token
    if isAtStart, start > tokens.lowerBound { return false }
    guard
      accepts(
        automaton, start..<tokens.upperBound, isAtStart: isAtStart,
        isAtEnd: evidence.patterns[number].isAtEnd)
    else { return false }
    for index in evidence.patterns[number].conditions {
      let condition = evidence.conditions[index]
      if holds(condition, around: sentence) == condition.isForbidden { return false }
    }
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
      let automaton = evidence.automata.automata[Int(condition.automaton)]
      guard summary.mayHoldAnywhere(automaton, evidence.automata) else { return false }
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
    let automaton = evidence.automata.automata[Int(condition.automaton)]
    guard summary.mayHold(automaton, evidence.automata, in: sentence) else { return false }
    if memory[condition.number].isEmpty {
      memory[condition.number] = Array(repeating: 0, count: text.sentences.count)
    }
    let known = memory[condition.number][sentence]
    if known != 0 { return known == 2 }
    let holds = accepts(
      automaton, text.sentences[sentence].tokens, isAtStart: condition.isAtStart,
      isAtEnd: condition.isAtEnd)
    memory[condition.number][sentence] = holds ? 2 : 1
    return holds
  }

  /// Runs an automaton over tokens.
  private mutating func accepts(
    _ automaton: PatternAutomaton, _ tokens: Range<Int>, isAtStart: Bool, isAtEnd: Bool
  ) -> Bool {
    guard automaton.isNarrow else {
      return acceptsWide(automaton, tokens, isAtStart: isAtStart, isAtEnd: isAtEnd)
    }
    let first = automaton.first
    let last = automaton.last
    let any = automaton.any
    let step = Int(automaton.firstStep)
    var active: UInt64 = 0
    for index in tokens {
      let token = text.tokens[index]
      var open = isAtStart && index > tokens.lowerBound ? 0 : first
      while active != 0 {
        open |= evidence.automata.narrowSteps[step + active.trailingZeroBitCount]
        active &= active - 1
      }
      active = open & any
      open &= ~any
      // A word of no class passes nothing but facts.
      if token.set == 0, token.flags.isEmpty { open = 0 }
      while open != 0 {
        let place = open.trailingZeroBitCount
        if passes(index, evidence.automata.places[Int(automaton.firstPlace) + place]) {
          active |= 1 << UInt64(place)
        }
        open &= open - 1
      }
      if active & last != 0, !isAtEnd || index == tokens.upperBound - 1 { return true }
      if active == 0, isAtStart { return false }
    }
    return false
  }

  /// Runs an automaton of more than 64 places over tokens.
  private mutating func acceptsWide(
    _ automaton: PatternAutomaton, _ tokens: Range<Int>, isAtStart: Bool, isAtEnd: Bool
  ) -> Bool {
    let number = Int(automaton.wideMasks)
    let masks = evidence.automata.wideMasks[number]
    let known = placesOfClasses[number]
    let places =
      known
      ?? PlacesOfClasses(
        automaton, evidence.automata, classCount: evidence.vocabulary.classCount)
    if known == nil { placesOfClasses[number] = places }
    var active = PlaceSet.none
    for index in tokens {
      let token = text.tokens[index]
      var open = isAtStart && index > tokens.lowerBound ? .none : masks.first
      active.forEach {
        open.formUnion(evidence.automata.wideSteps[Int(automaton.firstStep) + $0])
      }
      active = open.intersection(masks.any)
      // A word of no class passes nothing but facts.
      if token.set != 0 || !token.flags.isEmpty {
        open.subtract(masks.any)
        active.formUnion(open.intersection(places.passing(index, token.flags, classes)))
      }
      if active.intersects(masks.last), !isAtEnd || index == tokens.upperBound - 1 {
        return true
      }
      if active.isEmpty, isAtStart { return false }
    }
    return false
  }

  /// Whether a place lets a token pass.
  @inline(__always)
  private func passes(_ index: Int, _ place: PatternAutomaton.Place) -> Bool {
    switch place {
    case .any: true
    case .fact(let flags): !text.tokens[index].flags.isDisjoint(with: flags)
    case .words(let name): classes.holds(name, index)
    case .capitals(let name):
      text.tokens[index].flags.contains(.name) && classes.holds(name, index)
    }
  }
}
