import SourceText

/// A run of source bytes that belongs to one leaf block: line ends included, container markers and
/// indentation left out.
struct Segment {
  @Packed var start: Int
  @Packed var end: Int
  /// Blanks in front that stand for the rest of a tab which a container marker used in part.
  @Packed var padding: Int
}
