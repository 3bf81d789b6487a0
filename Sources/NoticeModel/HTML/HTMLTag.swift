import SourceText

/// One tag of raw HTML in a notice.
package struct HTMLTag: Sendable {
  /// An attribute as written.
  package struct Attribute: Sendable {
    /// The name in lower case.
    package var name: String
    /// The value without quotes; empty where there is none.
    package var value: String
    /// The place of the value without quotes; `nil` where there is none.
    package var valueSpan: SourceSpan?
    /// The place of the whole attribute.
    package var span: SourceSpan
  }

  /// The element's name in lower case.
  package var name: String
  /// Whether it is an end tag.
  package var isClosing: Bool
  /// Whether a `/` ends it, as in `<br/>`.
  package var isSelfClosing: Bool
  /// Its attributes.
  package var attributes: [Attribute]
  /// The place from `<` to `>`.
  package var span: SourceSpan
  /// The HTML node that it stands in.
  package var node: Int

  /// Elements that have no content and no end tag (HTML, section 13.1.2).
  package static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
  ]

  /// Elements whose end tag may be left out (HTML, section 13.1.2.4).
  package static let endTagIsOptional: Set<String> = [
    "body", "colgroup", "dd", "dt", "head", "html", "li", "optgroup", "option", "p", "rp", "rt",
    "tbody", "td", "tfoot", "th", "thead", "tr",
  ]

  /// Elements whose content is no markup.
  package static let holdsRawText: Set<String> = ["script", "style", "textarea", "title", "xmp"]
}
