import MarkdownSyntax

/// Tells blocks that a reader sees from those that only hold comments, anchors or tags.
enum VisibleText {
  /// Whether a block shows anything.
  static func stands(in node: Int, _ tree: SyntaxTree) -> Bool {
    switch tree.kind(node) {
    case .htmlBlock: return stands(in: tree.literalBytes(node))
    case .thematicBreak, .tableCell, .codeBlock: return true
    default:
      return tree.descendants(node).contains { child in
        switch tree.kind(child) {
        case .image, .code: true
        case .text: tree.source.slice(tree.span(child)).contains { $0 > 0x20 }
        default: false
        }
      }
    }
  }

  /// Whether raw HTML has text outside of its tags and comments, or an image.
  private static func stands(in bytes: [UInt8]) -> Bool {
    var offset = 0
    while offset < bytes.count {
      guard bytes[offset] == UInt8(ascii: "<") else {
        if bytes[offset] > 0x20 { return true }
        offset += 1
        continue
      }
      let rest = bytes[offset...]
      if rest.starts(with: "<img".utf8) { return true }
      let isComment = rest.starts(with: "<!--".utf8)
      let closing: [UInt8] = isComment ? Array("-->".utf8) : Array(">".utf8)
      var end = offset + 1
      while end < bytes.count, !bytes[end...].starts(with: closing) { end += 1 }
      offset = end + closing.count
    }
    return false
  }
}
