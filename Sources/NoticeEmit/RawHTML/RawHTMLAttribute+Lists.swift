extension RawHTMLAttribute {
  /// Checks an element's attributes; the first of a name counts.
  static func check(
    _ attributes: [ParsedMarkup.Attribute], of element: RawHTMLElement
  ) -> (kept: [RawHTMLAttribute], dropped: [DroppedMarkup.Kind]) {
    var kept: [RawHTMLAttribute] = []
    var dropped: [DroppedMarkup.Kind] = []
    for attribute in attributes {
      switch check(attribute, of: element) {
      case .kept(let value):
        if !kept.contains(where: { $0.name == value.name }) { kept.append(value) }
      case .dropped:
        dropped.append(.attribute(attribute.name, of: element.name))
      case .droppedURL:
        dropped.append(.address(attribute.value))
      }
    }
    return (kept, dropped)
  }

  /// Whether an element says anything with these attributes only.
  static func suffice(_ attributes: [RawHTMLAttribute], for element: RawHTMLElement) -> Bool {
    switch element.name {
    case "a": !attributes.isEmpty
    case "img": attributes.contains { $0.name == "src" }
    case "bdo": attributes.contains { $0.name == "dir" }
    case "time": attributes.contains { $0.name == "datetime" }
    default: true
    }
  }
}
