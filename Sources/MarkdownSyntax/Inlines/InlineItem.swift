import SourceText

/// A part of a leaf's text while its inlines are read. Items stand in the order of the text; which of
/// them are markup is known only at the end.
struct InlineItem {
  enum Kind: UInt8 {
    case text
    case softBreak
    case lineBreak
    case code
    case html
    /// A link whose text is its destination.
    case autolink
    /// A `[^label]` whose footnote is there.
    case footnote
    /// A run of `*`, `_` or `~`.
    case delimiters
    /// A `[` or `![` that has not become a link.
    case bracket
    case linkStart
    case imageStart
    case linkEnd
  }

  var kind: Kind
  var needsDecoding = false
  var start: Int32
  var end: Int32
  /// The index of a link or literal; of delimiters, that of their pairs.
  var payload: Int32 = -1
}

/// The pairs of a delimiter run, as indices: the first and the last that it closes, and the first that it
/// opens.
struct PairedDelimiters {
  var firstClosed: Int32 = -1
  var lastClosed: Int32 = -1
  var firstOpened: Int32 = -1
}

/// One end of an emphasis, in the list of its delimiter run.
struct DelimiterPair {
  var kind: NodeKind
  var length: Int8
  var next: Int32
}

/// A delimiter run that may open or close emphasis.
struct Delimiter {
  var item: Int32
  var byte: UInt8
  var canOpen: Bool
  var canClose: Bool
  /// What is left of the length when it is divided by three.
  var lengthRest: UInt8
  var remaining: Int32
  /// The nearest run before it that is still in play.
  var previous: Int32 = -1
}

/// A `[` or `![` that may start a link or image.
struct Bracket {
  @Packed var item: Int
  /// Behind the bracket.
  @Packed var textStart: Int
  /// How many delimiters stand before it.
  @Packed var delimiterCount: Int
  var isImage: Bool
  var hasBracketAfter = false
}
