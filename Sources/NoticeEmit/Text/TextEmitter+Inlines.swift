import MarkdownSyntax

extension TextEmitter {
  /// The text of a leaf block, its links numbered.
  mutating func inlineText(of block: Int) -> [UInt8] {
    var text = InlineText()
    var walk = SyntaxTreeWalk(below: block, in: tree)
    var rawNames: [String] = []
    while let step = walk.next() {
      switch step {
      case .enter(let node): enter(node, &text, &rawNames, &walk)
      case .leave(let node):
        switch tree.kind(node) {
        case .link: text.closeLink(numberedBy: &references)
        case .strikethrough: text.append("~~".utf8)
        default: break
        }
      }
    }
    return text.trimmed
  }

  private mutating func enter(
    _ node: Int, _ text: inout InlineText, _ rawNames: inout [String],
    _ walk: inout SyntaxTreeWalk
  ) {
    switch tree.kind(node) {
    case .text, .code: text.append(tree.literalBytes(node))
    case .softBreak: text.appendBlank()
    case .lineBreak: text.appendLineBreak()
    case .strikethrough: text.append("~~".utf8)
    case .link:
      let isBare = tree.link(node).map { Self.isBare($0.form) } ?? true
      text.openLink(isBare || rawNames.contains("a") ? nil : source.target(of: node))
    case .image:
      text.append(tree.plainText(node).utf8)
      walk.skipChildren()
    case .htmlInline:
      switch source.rawHTML.inlines[node] {
      case .open(let name, let attributes):
        rawNames.append(name)
        open(name, attributes, in: &text)
      case .close: if let name = rawNames.popLast() { close(name, in: &text) }
      case .empty(let name, let attributes): open(name, attributes, in: &text)
      case .skip(let last): walk.skip(through: last)
      case nil: break
      }
    default: break
    }
  }

  private static func isBare(_ form: LinkForm) -> Bool {
    switch form {
    case .angleAutolink, .bareURL, .bareEmail: true
    default: false
    }
  }

  /// Writes the beginning of a phrasing element of raw HTML.
  func open(_ name: String, _ attributes: [RawHTMLAttribute], in text: inout InlineText) {
    switch name {
    case "a":
      text.openLink(attributes.first { $0.name == "href" }.flatMap { LinkTarget($0.value) })
    case "br": text.appendLineBreak()
    case "img": text.append((attributes.first { $0.name == "alt" }?.value ?? "").utf8)
    case "del", "s": text.append("~~".utf8)
    case "q": text.append("\"".utf8)
    default: break
    }
  }

  /// Writes the end of a phrasing element of raw HTML.
  mutating func close(_ name: String, in text: inout InlineText) {
    switch name {
    case "a": text.closeLink(numberedBy: &references)
    case "del", "s": text.append("~~".utf8)
    case "q": text.append("\"".utf8)
    default: break
    }
  }
}
