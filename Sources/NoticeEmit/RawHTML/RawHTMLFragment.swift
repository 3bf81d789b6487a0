/// An HTML block, reduced to what is allowed.
struct RawHTMLFragment: Equatable, Sendable {
  /// Markup that was left out, and the line, from 1 in the block, where it stands.
  struct Dropped: Equatable, Sendable {
    var kind: DroppedMarkup.Kind
    var line: Int
  }

  /// What is left, balanced.
  var events: [RawHTMLEvent] = []
  /// The elements that the block leaves open, outermost first; their ``RawHTMLEvent/close``s are the
  /// last events.
  var unclosed: [String] = []
  /// What was left out.
  var dropped: [Dropped] = []
}
