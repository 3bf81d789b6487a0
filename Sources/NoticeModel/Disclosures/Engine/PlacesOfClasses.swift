/// The places of one automaton by the classes that they let pass, for an automaton of very many places: a
/// word is in few classes.
struct PlacesOfClasses {
  /// For each class of the language the index of its places in `places`; 0 has none.
  private var indices: [UInt16]
  private var places: [PlaceSet] = [.none]
  /// The places that let pass only words that begin with a capital.
  private var capitals = PlaceSet.none
  /// The places that let facts pass.
  private var facts: [(flags: TokenFlags, places: PlaceSet)] = []

  /// Sorts the places of an automaton.
  ///
  /// - Parameter classCount: How many classes the language has.
  init(_ automaton: PatternAutomaton, _ automata: AutomatonTable, classCount: Int) {
    indices = Array(repeating: 0, count: classCount)
    for number in 0..<Int(automaton.placeCount) {
      let place = PlaceSet(number)
      switch automata.places[Int(automaton.firstPlace) + number] {
      case .any: break
      case .words(let name): add(place, to: name)
      case .capitals(let name):
        add(place, to: name)
        capitals.formUnion(place)
      case .fact(let flags): facts.append((flags, place))
      }
    }
  }

  private mutating func add(_ place: PlaceSet, to name: Int32) {
    if indices[Int(name)] == 0 {
      indices[Int(name)] = UInt16(places.count)
      places.append(.none)
    }
    places[Int(indices[Int(name)])].formUnion(place)
  }

  /// The places that let a word of a text pass, those for any word left aside.
  @inline(__always)
  func passing(_ index: Int, _ flags: TokenFlags, _ classes: TextClasses) -> PlaceSet {
    var passing = PlaceSet.none
    classes.forEachName(index) { name in
      let found = indices[Int(name)]
      if found != 0 { passing.formUnion(places[Int(found)]) }
    }
    if !flags.contains(.name) { passing.subtract(capitals) }
    guard !flags.isEmpty else { return passing }
    for fact in facts where !fact.flags.isDisjoint(with: flags) { passing.formUnion(fact.places) }
    return passing
  }
}
