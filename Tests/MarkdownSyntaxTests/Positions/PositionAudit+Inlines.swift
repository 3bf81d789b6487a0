import SourceText

@testable import MarkdownSyntax

extension PositionAudit {
  /// Checks the delimiters at an inline's start and end.
  mutating func checkInline(_ node: Int) {
    let span = tree.span(node)
    let bytes = slice(span)
    guard let first = bytes.first, let last = bytes.last else {
      return expect(false, node, "is empty")
    }
    switch tree.kind(node) {
    case .text:
      expect(!bytes.contains { $0 == 0x0A || $0 == 0x0D }, node, "holds a line end")
      checkDecoded(tree.literal(node), span, node, "text")
    case .softBreak:
      expect(lineEnds(bytes) == 1, node, "holds no line end")
    case .lineBreak:
      expect(lineEnds(bytes) == 1, node, "holds no line end")
      expect(
        first == 0x5C || bytes.starts(with: [0x20, 0x20]), node, "has no sign of a hard break")
    case .code:
      let opening = bytes.prefix { $0 == 0x60 }.count
      let closing = bytes.reversed().prefix { $0 == 0x60 }.count
      expect(opening > 0 && opening == closing && bytes.count > 2 * opening, node, "delimiters")
    case .htmlInline:
      expect(first == 0x3C && last == 0x3E, node, "does not run from `<` to `>`")
      if lineEnds(bytes) == 0 { expect(isLiteral(node, bytes), node, "is not its slice") }
    case .emphasis:
      expect(first == last && (first == 0x2A || first == 0x5F), node, "delimiters")
    case .strong:
      let mark = bytes.prefix(2)
      expect(
        bytes.count > 4 && (mark.elementsEqual("**".utf8) || mark.elementsEqual("__".utf8))
          && bytes.suffix(2).elementsEqual(mark), node, "delimiters")
    case .strikethrough:
      expect(first == 0x7E && last == 0x7E, node, "delimiters")
    case .link, .image: checkLink(node)
    case .footnoteReference:
      let text = tree.source.text(of: tree.span(node))
      expect(text.hasPrefix("[^") && text.hasSuffix("]"), node, "is not `[^label]`")
    default: expect(false, node, "is no inline")
    }
  }

  private func isLiteral(_ node: Int, _ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.contains { $0 == 0 || $0 >= 0x80 } || tree.literalBytes(node).elementsEqual(bytes)
  }

  private func lineEnds(_ bytes: ArraySlice<UInt8>) -> Int {
    var count = 0
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == 0x0D || byte == 0x0A && previous != 0x0D { count += 1 }
      previous = byte
    }
    return count
  }

  private mutating func checkLink(_ node: Int) {
    guard let link = tree.link(node) else { return expect(false, node, "has no detail") }
    let span = tree.span(node)
    let bytes = slice(span)
    let opening = tree.kind(node) == .image ? "![" : "["
    switch link.form {
    case .inline:
      expect(bytes.starts(with: opening.utf8), node, "does not start with its bracket")
      expect(bytes.last == 0x29, node, "does not end with `)`")
      expect(span.contains(link.destinationSpan), node, "destination outside")
      if let title = link.titleSpan {
        expect(
          span.contains(title) && title.start >= link.destinationSpan.end, node, "title outside")
      }
    case .fullReference, .collapsedReference, .shortcutReference:
      expect(bytes.starts(with: opening.utf8), node, "does not start with its bracket")
      expect(bytes.last == 0x5D, node, "does not end with `]`")
      expect(link.definition.map { tree.definitions.indices.contains($0) } == true, node, "unbound")
      let definition = link.definition.map { tree.definitions[$0].destinationSpan }
      expect(definition == link.destinationSpan, node, "destination is not its definition's")
    case .angleAutolink:
      expect(bytes.first == 0x3C && bytes.last == 0x3E, node, "does not run from `<` to `>`")
      expect(
        link.destinationSpan == SourceSpan(span.start + 1, span.end - 1), node, "destination")
    case .bareURL, .bareEmail:
      expect(link.destinationSpan == span, node, "destination")
      expect(tree.children(node).map { tree.span($0) } == [span], node, "text")
    }
    if let title = link.titleSpan { checkTitle(title, node) }
    // An e-mail address and `www.` get a scheme that their slice has not.
    if link.form.rawValue <= LinkForm.shortcutReference.rawValue {
      checkDecoded(link.destination, link.destinationSpan, node, "destination")
    }
  }
}
