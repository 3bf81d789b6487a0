/// What raw HTML in a notice may bring onto the page: elements, attributes and schemes of addresses.
package enum AllowedMarkup {
  /// The attributes of each element beside the ``globalAttributes``.
  package static let attributes: [String: [String]] = {
    var attributes: [String: [String]] = [:]
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: ":")
      let own = parts.count > 1 ? parts[1].split(separator: " ").map(String.init) : []
      for name in parts[0].split(separator: " ") { attributes[String(name)] = own }
    }
    return attributes
  }()

  /// Attributes of every element.
  package static let globalAttributes: Set<String> = ["class", "dir", "id", "lang", "title"]

  /// The schemes that an address may have.
  package static let schemes: Set<String> = ["http", "https", "mailto", "tel"]

  private static let table = """
    abbr b bdi bdo cite code dfn em i kbd mark s samp small span strong sub sup u var br
    address aside div figure h1 h2 h3 h4 h5 h6 hr p pre summary figcaption
    ul dl dt dd table caption thead tbody tfoot tr strike tt big
    a: href name hreflang
    del ins time: datetime
    q blockquote: cite
    img: src alt width height
    details: open
    ol: start type reversed
    li: value
    colgroup col: span
    td: colspan rowspan
    th: colspan rowspan scope abbr
    """
}
