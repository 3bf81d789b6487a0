/// Builds one ``PatternAutomaton``.
struct AutomatonBuilder {
  private(set) var places: [PatternAutomaton.Place] = []
  /// The places that may follow each place.
  private(set) var following: [PlaceSet] = []
  /// The places that let any word pass.
  private(set) var any = PlaceSet.none

  /// A part of a pattern.
  struct Part {
    var isEmptiable: Bool
    var first: PlaceSet
    var last: PlaceSet
  }

  /// Makes ready for another automaton.
  mutating func reset() {
    places.removeAll(keepingCapacity: true)
    following.removeAll(keepingCapacity: true)
    any = .none
  }

  /// Adds the places of a node; `nil` where there are too many.
  mutating func build(_ node: PatternNode, _ vocabulary: inout VocabularyBuilder) -> Part? {
    switch node {
    case .words(let words): return place(.words(vocabulary.classNumber(of: words)))
    case .capitals(let words): return place(.capitals(vocabulary.classNumber(of: words)))
    case .fact(let flag): return place(.fact(flag), repeats: true)
    case .gap(let width):
      var whole: Part?
      for _ in 0..<width {
        guard let step = place(.any, isEmptiable: true) else { return nil }
        whole = joined(whole, step)
      }
      return whole
    case .sequence(let nodes):
      var whole: Part?
      for node in nodes {
        guard let part = build(node, &vocabulary) else { return nil }
        whole = joined(whole, part)
      }
      return whole
    case .choice(let nodes):
      var whole = Part(isEmptiable: false, first: .none, last: .none)
      for node in nodes {
        guard let part = build(node, &vocabulary) else { return nil }
        whole.isEmptiable = whole.isEmptiable || part.isEmptiable
        whole.first.formUnion(part.first)
        whole.last.formUnion(part.last)
      }
      return whole
    case .optional(let node):
      guard var part = build(node, &vocabulary) else { return nil }
      part.isEmptiable = true
      return part
    }
  }

  private mutating func place(
    _ place: PatternAutomaton.Place, repeats: Bool = false, isEmptiable: Bool = false
  ) -> Part? {
    guard places.count < PatternAutomaton.mostPlaces else { return nil }
    let bit = PlaceSet(places.count)
    if case .any = place { any.formUnion(bit) }
    places.append(place)
    following.append(repeats ? bit : .none)
    return Part(isEmptiable: isEmptiable, first: bit, last: bit)
  }

  private mutating func joined(_ left: Part?, _ right: Part) -> Part {
    guard let left else { return right }
    var bits = left.last
    while let place = bits.popFirst() { following[place].formUnion(right.first) }
    return Part(
      isEmptiable: left.isEmptiable && right.isEmptiable,
      first: left.isEmptiable ? left.first.union(right.first) : left.first,
      last: right.isEmptiable ? left.last.union(right.last) : right.last)
  }
}
