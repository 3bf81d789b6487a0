import MarkdownSyntax

extension XMLEmitter {
  /// Writes the beginning of an inline.
  mutating func enterInline(_ node: Int) {
    switch tree.kind(node) {
    case .text: openLiteral("text", node)
    // A break holds its line end, so that the text of a paragraph can be read off.
    case .softBreak: writeBreak("softBreak", node)
    case .lineBreak: writeBreak("lineBreak", node)
    case .code: openLiteral("literal", node)
    case .htmlInline: openLiteral("html", node)
    case .emphasis: openInline("emphasis", node)
    case .strong: openInline("strong", node)
    case .strikethrough: openInline("strikethrough", node)
    case .link: openLink("link", node)
    case .image: openLink("image", node)
    case .footnoteReference: openFootnoteReference(node)
    default: break
    }
  }

  /// Writes the end of an inline.
  mutating func leaveInline(_ node: Int) {
    switch tree.kind(node) {
    case .text, .code, .htmlInline, .emphasis, .strong, .strikethrough, .link, .image,
      .footnoteReference:
      writer.close()
    default: break
    }
  }

  private mutating func openInline(
    _ name: String, _ node: Int, _ write: (inout XMLEmitter) -> Void = { _ in }
  ) {
    writer.open(name)
    if let anchor = source.anchors[node] { writer.attribute("id", anchor) }
    writePlace(tree.span(node), withLine: false)
    writeAttributeListRange(of: node)
    write(&self)
    writeAttributeList(of: node)
    writePendingLiteral()
  }

  private mutating func openLiteral(_ name: String, _ node: Int) {
    openInline(name, node) { $0.writeLiteral(of: node) }
  }

  private mutating func writeBreak(_ name: String, _ node: Int) {
    openInline(name, node)
    writer.line()
    writer.close()
  }

  private mutating func openFootnoteReference(_ node: Int) {
    openInline("footnoteReference", node) { emitter in
      guard let index = emitter.tree.footnote(node) else { return }
      let footnote = emitter.tree.footnotes[index]
      emitter.writeExact("label", footnote.normalizedLabel)
      emitter.writer.attribute("number", footnote.number)
    }
  }

  private mutating func openLink(_ name: String, _ node: Int) {
    openInline(name, node) { emitter in
      guard let link = emitter.tree.link(node) else { return }
      emitter.writeExact("destination", link.destination)
      emitter.writeRange("destination-range", link.destinationSpan)
      emitter.writeTitle(link.title, link.titleSpan)
      emitter.writer.attribute("form", Self.name(of: link.form))
      // Whoever makes a page of it must not make this one a link.
      if emitter.source.target(of: node, link) == nil {
        emitter.writer.attribute("allowed", "false")
      }
    }
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
