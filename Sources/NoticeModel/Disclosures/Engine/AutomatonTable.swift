/// The automata of a language's patterns and conditions, with what they share.
struct AutomatonTable: Sendable {
  /// What a sentence must hold for a pattern: one of some classes, or one of some flags.
  struct Need: Sendable {
    /// The first class; -1 where only flags will do.
    var name: Int32
    /// The other classes, in ``otherNames``.
    var others: Range<Int32>
    var flags: TokenFlags
  }

  /// The automata.
  var automata: [PatternAutomaton] = []
  /// The masks of those that are not narrow.
  var wideMasks: [PatternAutomaton.Masks] = []
  /// The places of all automata.
  var places: [PatternAutomaton.Place] = []
  /// The places that may follow each place of a narrow automaton.
  var narrowSteps: [UInt64] = []
  /// The places that may follow each place of the others.
  var wideSteps: [PlaceSet] = []
  /// What sentences must hold.
  var needs: [Need] = []
  var otherNames: [Int32] = []

  private var builder = AutomatonBuilder()

  /// Builds the automaton of a node and gives its number; `nil` where it has too many places or matches
  /// nothing.
  mutating func automaton(of node: PatternNode, _ vocabulary: inout VocabularyBuilder) -> Int32? {
    builder.reset()
    guard let part = builder.build(node, &vocabulary), !part.isEmptiable else { return nil }
    let firstNeed = Int32(needs.count)
    if case .sequence(let nodes) = node {
      for node in nodes { addNeed(of: node, &vocabulary) }
    } else {
      addNeed(of: node, &vocabulary)
    }
    let masks = PatternAutomaton.Masks(first: part.first, last: part.last, any: builder.any)
    let firstPlace = places.count
    places += builder.places
    return add(
      masks, firstPlace: firstPlace, needs: firstNeed..<Int32(needs.count),
      steps: builder.following)
  }

  /// Adds an automaton whose places are the last ones; returns its number.
  private mutating func add(
    _ masks: PatternAutomaton.Masks, firstPlace: Int, needs: Range<Int32>, steps: [PlaceSet]
  ) -> Int32 {
    let count = places.count - firstPlace
    let isNarrow = count <= PatternAutomaton.mostNarrowPlaces
    var automaton = PatternAutomaton(
      firstPlace: Int32(firstPlace), placeCount: Int32(count),
      firstStep: Int32(isNarrow ? narrowSteps.count : wideSteps.count),
      wideMasks: isNarrow ? -1 : Int32(wideMasks.count), needs: needs)
    if isNarrow {
      automaton.first = masks.first.firstWord
      automaton.last = masks.last.firstWord
      automaton.any = masks.any.firstWord
      for step in steps { narrowSteps.append(step.firstWord) }
    } else {
      wideMasks.append(masks)
      wideSteps += steps
    }
    automata.append(automaton)
    return Int32(automata.count - 1)
  }

  /// The places that may come first.
  func first(of automaton: PatternAutomaton) -> PlaceSet {
    automaton.isNarrow
      ? PlaceSet(firstWord: automaton.first) : wideMasks[Int(automaton.wideMasks)].first
  }

  /// Whether an automaton may begin with any word.
  @inline(__always)
  func beginsAnyhow(_ automaton: PatternAutomaton) -> Bool {
    if automaton.isNarrow { return automaton.first & automaton.any != 0 }
    let masks = wideMasks[Int(automaton.wideMasks)]
    return masks.first.intersects(masks.any)
  }

  /// Adds what every sentence holds that a part stands in, where that is one of some classes or flags.
  private mutating func addNeed(of node: PatternNode, _ vocabulary: inout VocabularyBuilder) {
    let first = otherNames.count
    var flags: TokenFlags = []
    guard collect(node, &flags, &vocabulary) else {
      otherNames.removeSubrange(first...)
      return
    }
    var name: Int32 = -1
    if otherNames.count > first { name = otherNames.removeLast() }
    needs.append(Need(name: name, others: Int32(first)..<Int32(otherNames.count), flags: flags))
  }

  /// Adds the classes and flags one of which a node cannot do without; `false` where it can.
  private mutating func collect(
    _ node: PatternNode, _ flags: inout TokenFlags, _ vocabulary: inout VocabularyBuilder
  ) -> Bool {
    switch node {
    case .words(let words), .capitals(let words):
      otherNames.append(vocabulary.classNumber(of: words))
      return true
    case .fact(let flag):
      flags.formUnion(flag)
      return true
    case .gap, .optional: return false
    case .sequence(let nodes):
      for node in nodes {
        let count = otherNames.count
        let before = flags
        if collect(node, &flags, &vocabulary) { return true }
        otherNames.removeSubrange(count...)
        flags = before
      }
      return false
    case .choice(let nodes):
      for node in nodes where !collect(node, &flags, &vocabulary) { return false }
      return true
    }
  }
}
