import MarkdownSyntax

extension HTMLEmitter {
  /// Writes an HTML block as far as it is allowed.
  mutating func writeHTMLBlock(_ node: Int) {
    guard let block = source.rawHTML.blocks[node] else { return }
    for _ in 0..<block.closesBefore { closeRaw() }
    for event in block.events {
      switch event {
      case .open(let name, let attributes): openRaw(name, attributes)
      case .close: closeRaw()
      case .empty(let name, let attributes):
        openRaw(name, attributes)
        closeRaw()
      case .text(let bytes): writer.text(bytes)
      }
    }
    writer.text("\n")
  }

  /// Writes an inline tag as far as it is allowed.
  mutating func writeHTMLInline(_ node: Int, _ walk: inout SyntaxTreeWalk) {
    switch source.rawHTML.inlines[node] {
    case .open(let name, let attributes): openRaw(name, attributes)
    case .close: closeRaw()
    case .empty(let name, let attributes):
      openRaw(name, attributes)
      closeRaw()
    case .skip(let last): walk.skip(through: last)
    case nil: break
    }
  }

  private mutating func openRaw(_ name: String, _ attributes: [RawHTMLAttribute]) {
    writer.open(elementName(name))
    rawNames.append(name)
    if name == "a" { anchorDepth += 1 }
    for attribute in attributes {
      switch attribute.name {
      case "id":
        guard !source.reservedAnchors.contains(attribute.value),
          rawAnchors.insert(attribute.value).inserted
        else { continue }
        writer.attribute("id", identifier(attribute.value))
      case "href":
        writer.attribute("href", LinkTarget(attribute.value).map { address($0) } ?? "")
      default: writer.attribute(attribute.name, attribute.value)
      }
    }
    if name == "img", !attributes.contains(where: { $0.name == "alt" }) {
      writer.attribute("alt", "")
    }
  }

  /// The element on the page for one of raw HTML.
  private mutating func elementName(_ name: String) -> String {
    switch name {
    // Inside the main part it would be no landmark of its own.
    case "aside": return "div"
    case "h1", "h2", "h3", "h4", "h5", "h6":
      lastLevel = headingLevel(Int(name.dropFirst()) ?? 2)
      return "h\(lastLevel)"
    default: return name
    }
  }

  private mutating func closeRaw() {
    guard let name = rawNames.popLast() else { return }
    if name == "a" { anchorDepth -= 1 }
    writer.close()
  }
}
