import SourceText

/// One tag of raw HTML in a notice.
struct HTMLTag: Sendable {
  /// An attribute as written.
  struct Attribute: Sendable {
    /// The name in lower case.
    var name: String
    /// The value without quotes; empty where there is none.
    var value: String
    /// The place of the whole attribute.
    var span: SourceSpan
  }

  /// The element's name in lower case.
  var name: String
  /// Whether it is an end tag.
  var isClosing: Bool
  /// Whether a `/` ends it, as in `<br/>`.
  var isSelfClosing: Bool
  /// Its attributes.
  var attributes: [Attribute]
  /// The place from `<` to `>`.
  var span: SourceSpan
  /// The HTML node that it stands in.
  var node: Int

  /// Elements that have no content and no end tag (HTML, section 13.1.2).
  static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
  ]

  /// Elements whose end tag may be left out (HTML, section 13.1.2.4).
  static let endTagIsOptional: Set<String> = [
    "body", "colgroup", "dd", "dt", "head", "html", "li", "optgroup", "option", "p", "rp", "rt",
    "tbody", "td", "tfoot", "th", "thead", "tr",
  ]

  /// Elements whose content is no markup.
  static let holdsRawText: Set<String> = ["script", "style", "textarea", "title", "xmp"]
}
