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

  /// Builds the automaton of a node; `nil` where it has too many places or matches nothing.
  mutating func automaton(
    of node: PatternNode, _ vocabulary: inout VocabularyBuilder
  ) -> PatternAutomaton? {
    builder.reset()
    guard let part = builder.build(node, &vocabulary), !part.isEmptiable else { return nil }
    let firstNeed = Int32(needs.count)
    if case .sequence(let nodes) = node {
      for node in nodes { addNeed(of: node, &vocabulary) }
    } else {
      addNeed(of: node, &vocabulary)
    }
    let isNarrow = builder.places.count <= 64
    let automaton = PatternAutomaton(
      firstPlace: Int32(places.count), placeCount: builder.places.count,
      firstStep: Int32(isNarrow ? narrowSteps.count : wideSteps.count), isNarrow: isNarrow,
      first: part.first, last: part.last, any: builder.any,
      needs: firstNeed..<Int32(needs.count))
    places += builder.places
    if isNarrow {
      for step in builder.following { narrowSteps.append(step.firstWord) }
    } else {
      wideSteps += builder.following
    }
    return automaton
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
