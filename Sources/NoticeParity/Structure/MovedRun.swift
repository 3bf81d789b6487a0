/// Blocks that follow each other on both sides and stand elsewhere in the translation.
package struct MovedRun: Sendable {
  /// The source's blocks, as indices of its blocks.
  package var source: Range<Int>
  /// The translation's blocks.
  package var translation: Range<Int>
  /// The translation's block behind which they belong; `nil` at its start.
  package var place: Int?
}
