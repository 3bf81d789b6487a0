import MarkdownSyntax
import NoticeModel

extension HTMLEmitter {
  /// Writes the beginning of an inline.
  mutating func enterInline(_ node: Int, _ walk: inout SyntaxTreeWalk) {
    switch tree.kind(node) {
    case .text: writeText(node)
    case .softBreak: if !source.isSilent(softBreak: node) { writer.text("\n") }
    case .lineBreak:
      writer.element("br")
      writer.text("\n")
    case .code:
      writer.open("code")
      writeAttributes(of: node)
      if source.isRightToLeft { writer.attribute("dir", "ltr") }
      writer.text(tree.literalBytes(node))
      writer.close()
    case .htmlInline: writeHTMLInline(node, &walk)
    case .emphasis: openInline("em", node)
    case .strong: openInline("strong", node)
    case .strikethrough: openInline("del", node)
    case .link: openLink(node)
    case .footnoteReference: writeFootnoteReference(node)
    case .image:
      writeImage(node)
      walk.skipChildren()
    default: break
    }
  }

  /// Writes the end of an inline.
  mutating func leaveInline(_ node: Int) {
    switch tree.kind(node) {
    case .emphasis, .strong, .strikethrough:
      closeTime(of: node)
      writer.close()
    case .link:
      guard openLinks.last == node else { return }
      openLinks.removeLast()
      anchorDepth -= 1
      writer.close()
    default: break
    }
  }

  private mutating func openInline(_ name: String, _ node: Int) {
    writer.open(name)
    writeAttributes(of: node)
    openTime(of: node)
  }

  private mutating func openLink(_ node: Int) {
    guard anchorDepth == 0, let link = tree.link(node),
      let target = source.target(of: node, link)
    else { return }
    openLinks.append(node)
    anchorDepth += 1
    writer.open("a")
    writer.attribute("href", address(target))
    if !link.title.isEmpty { writer.attribute("title", link.title) }
    writeAttributes(of: node)
    if source.isRightToLeft, Self.isAddress(link.form, target), source.attributes[node] == nil {
      writer.attribute("dir", "ltr")
    }
    // On paper it needs no address behind it.
    if Self.isAddress(link.form, target), target.scheme?.hasPrefix("http") == true,
      source.attributes[node] == nil
    {
      writer.attribute("class", "url")
    }
    // Nobody can follow a link without words.
    if !source.hasText(node) { writer.text(target.url) }
  }

  /// Whether a link's text is an address, which runs from left to right in any language.
  private static func isAddress(_ form: LinkForm, _ target: LinkTarget) -> Bool {
    switch form {
    case .angleAutolink, .bareURL, .bareEmail: true
    default: target.scheme == "tel" || target.scheme == "mailto"
    }
  }

  private mutating func writeImage(_ node: Int) {
    let text = tree.plainText(node)
    guard let target = source.target(of: node) else {
      writer.text(text)
      return
    }
    writer.open("img")
    writer.attribute("src", target.url)
    writer.attribute("alt", text)
    if let title = tree.link(node)?.title, !title.isEmpty { writer.attribute("title", title) }
    writeAttributes(of: node)
    writer.close()
  }

  // MARK: - Dates

  /// The day that a node's attribute list gives it, as ISO 8601 writes it.
  private func day(of node: Int) -> String? {
    source.attributes[node]?.value("datetime").flatMap { CalendarDate(iso8601: $0) }?.description
  }

  /// Opens a `time` in an element whose attribute list gives it a day.
  mutating func openTime(of node: Int) {
    guard let day = day(of: node) else { return }
    writer.open("time")
    writer.attribute("datetime", day)
    timeDepth += 1
  }

  /// Closes what ``openTime(of:)`` opened.
  mutating func closeTime(of node: Int) {
    guard day(of: node) != nil else { return }
    writer.close()
    timeDepth -= 1
  }

  /// Writes a text, with its dates as `time` elements and its addresses and numbers as links. They
  /// can be told apart only where the text is its own source, byte for byte.
  private mutating func writeText(_ node: Int) {
    let bytes = tree.literalBytes(node)
    let span = tree.span(node)
    guard bytes.count == span.count else {
      writer.text(bytes)
      return
    }
    var written = 0
    for mark in source.marks(in: span) {
      let start = mark.span.start - span.start
      let end = mark.span.end - span.start
      guard start >= written, start < end, end <= bytes.count,
        open(mark, before: bytes[written..<start])
      else { continue }
      writer.text(bytes[start..<end])
      writer.close()
      written = end
    }
    writer.text(bytes[written...])
  }

  /// Writes the text before a mark and opens the mark's element; whether it may stand here.
  private mutating func open(_ mark: TextMark, before text: ArraySlice<UInt8>) -> Bool {
    switch mark.kind {
    case .time(let value):
      guard timeDepth == 0 else { return false }
      writer.text(text)
      writer.open("time")
      writer.attribute("datetime", value)
    case .link(let address):
      guard anchorDepth == 0 else { return false }
      writer.text(text)
      writer.open("a")
      writer.attribute("href", address)
    }
    if source.isRightToLeft, mark.isLeftToRight { writer.attribute("dir", "ltr") }
    return true
  }
}
