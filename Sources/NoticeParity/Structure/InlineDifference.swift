import SourceText

/// What is marked or set otherwise within two blocks that answer to each other.
package struct InlineDifference: Sendable {
  /// What is different.
  package enum Kind: Hashable, Sendable {
    /// Strong text that is plain in the translation.
    case strong
    /// Emphasised text that is plain in the translation.
    case emphasis
    /// Lines that the source breaks and the translation runs together.
    case lineBreak
    /// An element round text that is empty in the translation.
    case emptyElement
    /// A sign that the source renders and the translation shows.
    case marker(String)
  }

  /// What is different.
  package var kind: Kind
  /// The source's block, as an index of its blocks.
  package var sourceBlock: Int
  /// The translation's block.
  package var block: Int
  /// The places in the source.
  package var source: [SourceSpan]
  /// The places in the translation: what is left of the source's, the soft breaks, or the signs.
  package var translation: [SourceSpan]
  /// How many the translation lacks, or shows.
  package var count: Int
}
