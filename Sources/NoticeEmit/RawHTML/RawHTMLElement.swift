import NoticeLint

/// An element that raw HTML in a notice may bring onto the page. What is not in ``all`` never gets
/// there.
struct RawHTMLElement: Sendable {
  /// What an element may hold.
  enum Content: Sendable {
    /// Nothing: a void element.
    case empty
    /// Text and phrasing elements.
    case phrasing
    /// Blocks and text.
    case flow
    /// Only certain elements; what else stands there is put into an element of this name.
    case only(implied: String)
  }

  /// Where an element may stand.
  enum Place: Sendable {
    /// Wherever text may.
    case phrasing
    /// Wherever blocks may.
    case flow
    /// As a child of one of these.
    case inside([String])
  }

  /// The name on the page.
  var name: String
  /// What it may hold.
  var content: Content
  /// Where it may stand.
  var place: Place
  /// Its attributes beside the global ones.
  var attributes: [String]

  /// The element that a name in lower case stands for.
  static func named(_ name: String) -> RawHTMLElement? { all[name] }

  /// Elements that go with all that they hold: what they hold is no text for readers.
  static let contentIsDropped: Set<String> = [
    "applet", "audio", "canvas", "embed", "frame", "frameset", "head", "iframe", "link", "math",
    "meta", "noembed", "noframes", "noscript", "object", "plaintext", "script", "select", "style",
    "svg", "template", "textarea", "title", "video", "xmp",
  ]

  /// Elements that a blank line may stand in: they may open in one HTML block and close in another.
  static let mayEncloseMarkdown: Set<String> = ["aside", "blockquote", "details", "div", "figure"]

  private static let all: [String: RawHTMLElement] = {
    var all: [String: RawHTMLElement] = [:]
    func add(_ names: String, _ content: Content, _ place: Place) {
      for name in names.split(separator: " ") {
        all[String(name)] = RawHTMLElement(
          name: String(name), content: content, place: place,
          attributes: AllowedMarkup.attributes[String(name)] ?? [])
      }
    }
    add("abbr b bdi cite code dfn em i kbd mark", .phrasing, .phrasing)
    add("s samp small span strong sub sup u var", .phrasing, .phrasing)
    add("a", .phrasing, .phrasing)
    add("bdo", .phrasing, .phrasing)
    add("del ins", .phrasing, .phrasing)
    add("q", .phrasing, .phrasing)
    add("time", .phrasing, .phrasing)
    add("br", .empty, .phrasing)
    add("img", .empty, .phrasing)
    add("hr", .empty, .flow)
    add("address aside div figure", .flow, .flow)
    add("blockquote", .flow, .flow)
    add("details", .flow, .flow)
    add("h1 h2 h3 h4 h5 h6 p pre", .phrasing, .flow)
    add("summary", .phrasing, .inside(["details"]))
    add("figcaption", .flow, .inside(["figure"]))
    add("ul", .only(implied: "li"), .flow)
    add("ol", .only(implied: "li"), .flow)
    add("li", .flow, .inside(["ul", "ol"]))
    add("dl", .only(implied: "dd"), .flow)
    add("dt", .phrasing, .inside(["dl"]))
    add("dd", .flow, .inside(["dl"]))
    add("table", .only(implied: "tr"), .flow)
    add("caption", .flow, .inside(["table"]))
    add("colgroup", .only(implied: ""), .inside(["table"]))
    add("col", .empty, .inside(["colgroup"]))
    add("thead tbody tfoot", .only(implied: "tr"), .inside(["table"]))
    add("tr", .only(implied: "td"), .inside(["table", "thead", "tbody", "tfoot"]))
    add("td", .flow, .inside(["tr"]))
    add("th", .flow, .inside(["tr"]))
    // Elements of older HTML, under the name that says the same today.
    all["strike"] = all["s"]
    all["tt"] = all["code"]
    all["big"] = all["span"]
    return all
  }()
}
