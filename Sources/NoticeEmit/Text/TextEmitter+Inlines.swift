import MarkdownSyntax
import NoticeModel

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
        case .link:
          if isolates(node) { text.append(Self.isolateEnd) }
          text.closeLink(numberedBy: &references)
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
    case .text: append(textOf: node, to: &text)
    case .code: text.append(tree.literalBytes(node))
    case .softBreak: if !source.isSilent(softBreak: node) { text.appendBlank() }
    case .lineBreak: text.appendLineBreak()
    case .strikethrough: text.append("~~".utf8)
    case .link:
      let isBare = tree.linkForm(node).map { Self.isBare($0) } ?? true
      text.openLink(isBare || rawNames.contains("a") ? nil : target(of: node))
      if isolates(node) { text.append(Self.isolateStart) }
    case .footnoteReference: append(referenceToFootnote: node, to: &text)
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

  /// Where a link leads.
  private func target(of node: Int) -> LinkTarget? {
    source.target(of: node).map { source.published($0, isAbsolute: true) }
  }

  /// U+2066 and U+2069: what stands between them runs from left to right and does not mix with the text
  /// around it (UAX #9, section 2.4).
  private static let isolateStart = Array("\u{2066}".utf8)
  private static let isolateEnd = Array("\u{2069}".utf8)

  /// Whether a link's text is an address in a text that runs from right to left.
  private func isolates(_ node: Int) -> Bool {
    guard source.isRightToLeft, let link = tree.link(node) else { return false }
    let scheme = source.target(of: node)?.scheme
    return Self.isBare(link.form) || scheme == "tel" || scheme == "mailto"
  }

  /// Appends a text; in one that runs from right to left, addresses and numbers are kept together.
  private func append(textOf node: Int, to text: inout InlineText) {
    let bytes = tree.literalBytes(node)
    let span = tree.span(node)
    let isInLink = tree.parent(node).map { tree.kind($0) == .link } ?? false
    guard source.isRightToLeft, !isInLink, bytes.count == span.count else {
      text.append(bytes)
      return
    }
    var written = 0
    for mark in source.marks(in: span) where mark.isLeftToRight {
      let start = mark.span.start - span.start
      text.append(bytes[written..<start])
      text.append(Self.isolateStart)
      text.append(bytes[start..<(mark.span.end - span.start)])
      text.append(Self.isolateEnd)
      written = mark.span.end - span.start
    }
    text.append(bytes[written...])
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
      text.openLink(
        attributes.first { $0.name == "href" }.flatMap { LinkTarget($0.value) }
          .map { source.published($0, isAbsolute: true) })
    case "br": text.appendLineBreak()
    case "img": text.append((attributes.first { $0.name == "alt" }?.value ?? "").utf8)
    case "del", "s": text.append("~~".utf8)
    case "q": text.append(String(quotes.open).utf8)
    default: break
    }
  }

  /// The marks that the notice's language quotes with.
  private var quotes: (open: Character, close: Character) {
    LocaleData.data(for: source.notice.locale).quotes.first ?? ("\"", "\"")
  }

  /// Writes the end of a phrasing element of raw HTML.
  mutating func close(_ name: String, in text: inout InlineText) {
    switch name {
    case "a": text.closeLink(numberedBy: &references)
    case "del", "s": text.append("~~".utf8)
    case "q": text.append(String(quotes.close).utf8)
    default: break
    }
  }
}
