/// Items that both sides have and that stand otherwise in the translation.
package struct ListDifference: Sendable {
  /// What is different.
  package enum Kind: Hashable, Sendable {
    /// The source's items are text outside of lists.
    case unlisted
    /// The source's text is items, or stands in one.
    case listed
    /// The source's items are paragraphs of the item before them.
    case merged
    /// The source's further paragraphs of an item are items.
    case parted
    /// The items stand in more lists, or in fewer.
    case depth(source: Int, translation: Int)
    /// A numbered list has bullets, or one with bullets has numbers.
    case ordered(inSource: Bool)
    /// The items have other numbers than the source's.
    case number(source: Int, translation: Int)
  }

  /// What is different.
  package var kind: Kind
  /// The source's blocks, as indices of its blocks.
  package var source: [Int]
  /// The translation's blocks, in the same order.
  package var translation: [Int]
}
