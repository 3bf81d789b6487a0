import MarkdownSyntax
import SourceText

extension XMLEmitter {
  /// Gives the open element its place in the source.
  mutating func writePlace(_ span: SourceSpan, withLine: Bool = true) {
    if withLine {
      writer.attribute("line", tree.source.lineIndex.line(at: span.start))
    }
    writer.attribute("offset", span.start)
    writer.attribute("length", span.count)
  }

  /// Writes the place of a part: its offset and its length.
  mutating func writeRange(_ name: String, _ span: SourceSpan?) {
    guard let span else { return }
    writer.attribute(name, span.start, span.count)
  }

  /// Writes a text of the tree; where XML cannot hold it, its bytes stand beside what is left of it.
  mutating func writeExact(_ name: String, _ text: String) {
    writer.attribute(name, text)
    if XMLCharacters.sanitized(text) != text {
      writer.attribute(name + "-base64", Base64.text(text.utf8))
    }
  }

  /// Writes the title of a link or of a definition.
  mutating func writeTitle(_ title: String, _ span: SourceSpan?) {
    if !title.isEmpty || span != nil { writeExact("title", title) }
    writeRange("title-range", span)
  }

  /// Announces the literal of the open element: its attributes are written now, its text behind the
  /// attribute list.
  mutating func writeLiteral(of node: Int) {
    let literal = tree.literalBytes(node)
    var sanitized: [UInt8] = []
    XMLCharacters.append(literal, to: &sanitized)
    if sanitized != literal { writer.attribute("base64", Base64.text(literal)) }
    pendingLiteral = literal
  }

  /// Writes the literal that was announced.
  mutating func writePendingLiteral() {
    guard let literal = pendingLiteral else { return }
    writer.text(literal)
    pendingLiteral = nil
  }
}
