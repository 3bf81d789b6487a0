import SourceText

/// Markup of a notice that does not reach its artifacts.
package struct DroppedMarkup: Hashable, Sendable {
  /// What was left out.
  package enum Kind: Hashable, Sendable {
    /// An element that is not allowed, or not where it stands; its text stays unless the element
    /// holds no text for readers (`script`, `style`, …).
    case element(String)
    /// An attribute that is not allowed, or whose value is not.
    case attribute(String, of: String)
    /// An address whose scheme is not allowed.
    case address(String)
    /// A tag without its partner.
    case unbalancedTag(String)
    /// A comment.
    case comment
    /// A processing instruction, declaration or CDATA section.
    case declaration
    /// Text where no text can stand.
    case text
    /// An HTML block that could not be read to its end; it is shown as the text that it is.
    case unreadable
  }

  /// What was left out.
  package var kind: Kind
  /// The place: the tag, the link, or the line of the HTML block.
  package var span: SourceSpan
}
