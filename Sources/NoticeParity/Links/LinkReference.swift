import SourceText

/// A link or an image as the comparison of links sees it: from Markdown or from raw HTML.
package struct LinkReference: Hashable, Sendable {
  private var blockNumber: UInt32
  /// Whether it is an image.
  package var isImage: Bool
  /// The destination, decoded.
  package var destination: String
  /// The place of the destination's characters; for a reference, in its definition.
  package var destinationSpan: SourceSpan
  /// The place of the whole link.
  package var span: SourceSpan

  /// Makes a link.
  package init(
    block: Int, isImage: Bool, destination: String, destinationSpan: SourceSpan, span: SourceSpan
  ) {
    blockNumber = UInt32(clamping: block)
    self.isImage = isImage
    self.destination = destination
    self.destinationSpan = destinationSpan
    self.span = span
  }

  /// The leaf block that holds it, as a node.
  package var block: Int { Int(blockNumber) }
}
