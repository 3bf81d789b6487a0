/// Blocks that follow each other and are of another kind than the source's: headings that are
/// paragraphs, code that was text.
package struct KindDifference: Sendable {
  /// The first of the source's blocks, as an index of its blocks.
  package var source: Int
  /// The first of the translation's.
  package var translation: Int
  /// How many blocks it is.
  package var count: Int
}
