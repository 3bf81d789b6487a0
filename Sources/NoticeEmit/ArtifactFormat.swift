/// What a notice can be compiled to.
package enum ArtifactFormat: String, Sendable, CaseIterable {
  /// A complete HTML5 page.
  case html
  /// Plain text, wrapped.
  case text
  /// XML in the vocabulary of ``XMLVocabulary``.
  case xml

  /// The extension of its files.
  package var fileExtension: String { self == .text ? "txt" : rawValue }
}
