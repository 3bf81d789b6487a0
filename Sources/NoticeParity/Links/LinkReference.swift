import SourceText

/// A link or an image as the comparison of links sees it: from Markdown or from raw HTML.
package struct LinkReference: Hashable, Sendable {
  /// The leaf block that holds it, as a node.
  package var block: Int
  /// Whether it is an image.
  package var isImage: Bool
  /// The destination, decoded.
  package var destination: String
  /// The place of the destination's characters; for a reference, in its definition.
  package var destinationSpan: SourceSpan
  /// The place of the whole link.
  package var span: SourceSpan
}
