/// Headings that follow each other and are all so many levels too deep or too high.
package struct HeadingDifference: Sendable {
  /// The source's headings, as indices of its blocks.
  package var source: [Int]
  /// The translation's headings, in the same order.
  package var translation: [Int]
}
