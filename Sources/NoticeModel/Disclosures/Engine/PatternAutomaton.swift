/// A pattern as an automaton over tokens (Glushkov's construction): each bit of a mask is one place of
/// the pattern, so that a step costs no more than the places that are active, and no text can make it
/// try ways again and again.
struct PatternAutomaton: Sendable {
  /// What a place lets pass.
  enum Place: Sendable {
    case any
    case words(Int)
    case capitals(Int)
    case fact(TokenFlags)
  }

  /// The most places that a mask holds.
  static let mostPlaces = PlaceSet.capacity

  private(set) var places: [Place] = []
  /// The places that may follow each place.
  private(set) var following: [PlaceSet] = []
  /// The places that may come first.
  private(set) var first = PlaceSet.none
  /// The places that may come last.
  private(set) var last = PlaceSet.none

  private struct Part {
    var isEmptiable: Bool
    var first: PlaceSet
    var last: PlaceSet
  }

  /// Builds the automaton of a node; `nil` where it has too many places or matches nothing.
  init?(_ node: PatternNode, vocabulary: inout EvidenceVocabulary) {
    guard let part = build(node, &vocabulary), !part.isEmptiable else { return nil }
    first = part.first
    last = part.last
  }

  private mutating func place(_ place: Place, repeats: Bool = false, isEmptiable: Bool = false)
    -> Part?
  {
    guard places.count < Self.mostPlaces else { return nil }
    let bit = PlaceSet(places.count)
    places.append(place)
    following.append(repeats ? bit : .none)
    return Part(isEmptiable: isEmptiable, first: bit, last: bit)
  }

  private mutating func build(_ node: PatternNode, _ vocabulary: inout EvidenceVocabulary)
    -> Part?
  {
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
