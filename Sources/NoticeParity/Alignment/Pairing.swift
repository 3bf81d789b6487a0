import SourceText

/// Two things that answer to each other in a source and its translation, or one without partner.
package struct Pairing: Hashable, Sendable {
  /// The index on the source's side; `nil` for what the translation adds.
  @PackedIndex package var source: Int?
  /// The index on the translation's side; `nil` for what the translation lacks.
  @PackedIndex package var translation: Int?

  /// Pairs two indices.
  package init(source: Int?, translation: Int?) {
    self.source = source
    self.translation = translation
  }
}
