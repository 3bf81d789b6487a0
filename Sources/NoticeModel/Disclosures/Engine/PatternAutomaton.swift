/// A pattern as an automaton over tokens (Glushkov's construction): each bit of a mask is one place of
/// the pattern, so that a step costs no more than the places that are active, and no text can make it
/// try ways again and again.
///
/// Its places and steps stand in an ``AutomatonTable`` that all automata of a language share.
struct PatternAutomaton: Sendable {
  /// What a place lets pass.
  enum Place: Sendable {
    case any
    case words(Int32)
    case capitals(Int32)
    case fact(TokenFlags)
  }

  /// Some of its places.
  struct Masks: Sendable {
    /// The places that may come first.
    var first: PlaceSet
    /// The places that may come last.
    var last: PlaceSet
    /// The places that let any word pass.
    var any: PlaceSet
  }

  /// The most places that a mask holds.
  static let mostPlaces = PlaceSet.capacity

  /// The most places that one word holds.
  static let mostNarrowPlaces = 64

  /// Its first place in the table.
  var firstPlace: Int32
  /// How many places it has.
  var placeCount: Int32
  /// Its first step, among the narrow ones where all places fit into one word.
  var firstStep: Int32
  /// Its masks in the table; -1 where they are narrow.
  var wideMasks: Int32
  /// The masks of one that is narrow.
  var first: UInt64 = 0
  var last: UInt64 = 0
  var any: UInt64 = 0
  /// What a sentence must hold besides, in the table.
  var needs: Range<Int32>

  /// Whether its steps are narrow.
  var isNarrow: Bool { wideMasks < 0 }
}
