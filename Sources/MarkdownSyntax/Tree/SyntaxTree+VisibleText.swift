import SourceText

extension SyntaxTree {
  /// The text of a leaf block as it is laid out for a reader, raw HTML included.
  ///
  /// Unlike ``decodedText(_:)`` it reads what stands in HTML blocks, and tags part words as a browser
  /// parts lines: where a line ends there is a line feed. A soft break is a vertical tab, so that it
  /// can be told from a blank. Comments, scripts and styles are left out.
  public func visibleText(_ node: Int) -> DecodedText {
    var decoded = DecodedText()
    if nodes[node].kind == .htmlBlock {
      var raw = DecodedText()
      appendLiteral(of: node, to: &raw)
      MarkupText.append(raw, to: &decoded)
      return decoded
    }
    for index in node..<Int(nodes[node].subtreeEnd) {
      switch nodes[index].kind {
      case .text, .code, .codeBlock:
        appendLiteral(of: index, to: &decoded)
      case .softBreak:
        decoded.append(ASCII.verticalTab, for: span(index))
      case .lineBreak:
        decoded.append(ASCII.lineFeed, for: span(index))
      case .htmlInline:
        var raw = DecodedText()
        appendLiteral(of: index, to: &raw)
        if MarkupText.partsLines(raw.bytes) { decoded.append(ASCII.lineFeed, for: span(index)) }
      default:
        break
      }
    }
    return decoded
  }
}
