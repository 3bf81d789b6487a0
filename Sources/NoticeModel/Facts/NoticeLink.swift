import MarkdownSyntax
import SourceText

/// A link or an image of a notice.
package struct NoticeLink: Hashable, Sendable {
  /// The node.
  @Packed package var node: Int
  /// The leaf block that holds it.
  @Packed package var block: Int
  /// Whether it is an image.
  package var isImage: Bool
  /// How it is written.
  package var form: LinkForm
  /// The destination, decoded.
  package var destination: String
  /// The place of the destination's characters.
  package var destinationSpan: SourceSpan
  /// The text that a reader sees.
  package var text: String
  /// The place of the whole link.
  package var span: SourceSpan
}
