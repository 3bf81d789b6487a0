import SourceText

extension SyntaxTree {
  /// What a text, code, code block or HTML node shows: decoded, without delimiters and container
  /// markers. Empty for other kinds.
  public func literal(_ node: Int) -> String {
    String(decoding: literalBytes(node), as: UTF8.self)
  }

  /// The literal's bytes as valid UTF-8.
  public func literalBytes(_ node: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    appendLiteral(of: node, to: &bytes)
    return bytes
  }

  /// The text of a node and all below it as a reader sees it: soft breaks are blanks, line breaks
  /// are line feeds, raw HTML is left out, images give their text.
  public func plainText(_ node: Int) -> String {
    decodedText(node).string
  }
}
