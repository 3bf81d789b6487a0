import MarkdownSyntax
import NoticeModel
import SourceText

extension HTMLEmitter {
  /// Writes the beginning of an inline.
  mutating func enterInline(_ node: Int, _ walk: inout SyntaxTreeWalk) {
    switch tree.kind(node) {
    case .text: writeText(node)
    case .softBreak: writer.text("\n")
    case .lineBreak:
      writer.element("br")
      writer.text("\n")
    case .code:
      writer.open("code")
      writeAttributes(of: node)
      writer.text(tree.literalBytes(node))
      writer.close()
    case .htmlInline: writeHTMLInline(node, &walk)
    case .emphasis: openInline("em", node)
    case .strong: openInline("strong", node)
    case .strikethrough: openInline("del", node)
    case .link: openLink(node)
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
      guard rawAnchorDepth == 0, source.target(of: node) != nil else { return }
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
    guard rawAnchorDepth == 0, let target = source.target(of: node) else { return }
    writer.open("a")
    writer.attribute("href", target.url)
    if let title = tree.link(node)?.title, !title.isEmpty { writer.attribute("title", title) }
    writeAttributes(of: node)
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

  /// Writes a text, with its dates as `time` elements. Dates can be told apart only where the text
  /// is its own source, byte for byte.
  private mutating func writeText(_ node: Int) {
    let bytes = tree.literalBytes(node)
    let span = tree.span(node)
    guard timeDepth == 0, bytes.count == span.count else {
      writer.text(bytes)
      return
    }
    var written = 0
    for fact in source.dates(in: span) {
      guard let day = Self.value(of: fact.value) else { continue }
      let start = fact.span.start - span.start
      let end = fact.span.end - span.start
      guard start >= written, start < end, end <= bytes.count else { continue }
      writer.text(bytes[written..<start])
      writer.open("time")
      writer.attribute("datetime", day)
      writer.text(bytes[start..<end])
      writer.close()
      written = end
    }
    writer.text(bytes[written...])
  }

  /// A date as the `datetime` attribute writes it: a day or a month (HTML, section 4.5.14).
  private static func value(of date: DateMention) -> String? {
    if let day = date.date { return day.description }
    guard let month = date.month, date.day == nil,
      let first = CalendarDate(year: date.year, month: month, day: 1)
    else { return nil }
    return String(first.description.prefix(7))
  }
}
