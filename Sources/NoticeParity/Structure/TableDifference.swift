/// A table with another number of columns than the source's.
package struct TableDifference: Sendable {
  /// The source's table, as a node.
  package var source: Int
  /// The translation's table, as a node.
  package var translation: Int
  /// How many columns the source's has.
  package var sourceColumns: Int
  /// How many the translation's has.
  package var columns: Int
}
