import MarkdownSyntax

extension XMLEmitter {
  /// Writes the beginning of an inline. Text stands without an element of its own.
  mutating func enterInline(_ node: Int) {
    switch tree.kind(node) {
    case .text: writer.text(tree.literalBytes(node))
    // A break holds its line end, so that the text of a paragraph can be read off.
    case .softBreak: writer.element("softBreak", "\n")
    case .lineBreak: writer.element("lineBreak", "\n")
    case .code:
      openInline("literal", node)
      writer.text(tree.literalBytes(node))
    case .htmlInline:
      openInline("html", node)
      writer.text(tree.literalBytes(node))
    case .emphasis: openInline("emphasis", node)
    case .strong: openInline("strong", node)
    case .strikethrough: openInline("strikethrough", node)
    case .link: openLink("link", node)
    case .image: openLink("image", node)
    default: break
    }
  }

  /// Writes the end of an inline.
  mutating func leaveInline(_ node: Int) {
    switch tree.kind(node) {
    case .code, .htmlInline, .emphasis, .strong, .strikethrough, .link, .image: writer.close()
    default: break
    }
  }

  private mutating func openInline(_ name: String, _ node: Int) {
    writer.open(name)
    if let anchor = source.anchors[node] { writer.attribute("id", anchor) }
    writePlace(tree.span(node), withLine: false)
    writeAttributeList(of: node)
  }

  private mutating func openLink(_ name: String, _ node: Int) {
    writer.open(name)
    if let link = tree.link(node) {
      writer.attribute("destination", link.destination)
      if !link.title.isEmpty { writer.attribute("title", link.title) }
      writer.attribute("form", Self.name(of: link.form))
      // Whoever makes a page of it must not make this one a link.
      if source.target(of: node) == nil { writer.attribute("allowed", "false") }
    }
    if let anchor = source.anchors[node] { writer.attribute("id", anchor) }
    writePlace(tree.span(node), withLine: false)
    writeAttributeList(of: node)
  }

  private static func name(of form: LinkForm) -> String {
    switch form {
    case .inline: "inline"
    case .fullReference: "full-reference"
    case .collapsedReference: "collapsed-reference"
    case .shortcutReference: "shortcut-reference"
    case .angleAutolink: "autolink"
    case .bareURL: "bare-url"
    case .bareEmail: "bare-email"
    }
  }
}
