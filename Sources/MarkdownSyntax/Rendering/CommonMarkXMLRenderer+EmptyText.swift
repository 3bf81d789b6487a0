import SourceText

/// The empty texts of the reference implementations. Our tree has none, but the XML is to be theirs.
extension CommonMarkXMLRenderer {
  /// Writes a text without anything in it.
  func writeEmptyText(_ depth: Int, to output: inout [UInt8]) {
    indent(depth, &output)
    output += "<text xml:space=\"preserve\"></text>\n".utf8
  }

  /// Whether an empty text stands before a node: cmark leaves one where nothing but blanks stands
  /// before a line end, cmark-gfm before a bare address whose start it had read as text.
  func hasEmptyTextBefore(_ node: Int, in tree: SyntaxTree) -> Bool {
    // The node before in preorder is in the sibling before, or the parent.
    guard node > 0, tree.kind(node - 1) != .text || tree.parent(node - 1) != tree.parent(node)
    else { return false }
    let start = tree.span(node).start
    switch tree.kind(node) {
    case .softBreak, .lineBreak:
      // A hard break begins with its blanks or its backslash, a soft one behind its blanks.
      let offset = tree.kind(node) == .softBreak ? start - 1 : start
      guard tree.source.bytes.indices.contains(offset) else { return false }
      return tree.source.bytes[offset] == 0x20 || tree.source.bytes[offset] == 0x09
    case .link:
      guard let form = tree.link(node)?.form else { return false }
      let isWWW = tree.source.slice(SourceSpan(start, start + 4)).elementsEqual("www.".utf8)
      return form == .bareEmail || form == .bareURL && !isWWW
    default:
      return false
    }
  }

  /// Whether an empty text stands behind a node: cmark-gfm leaves one behind a bare e-mail address
  /// that no text follows.
  func hasEmptyTextBehind(_ node: Int, in tree: SyntaxTree) -> Bool {
    guard tree.kind(node) == .link, tree.link(node)?.form == .bareEmail,
      let parent = tree.parent(node)
    else { return false }
    let following = tree.descendants(node).upperBound
    return following >= tree.descendants(parent).upperBound || tree.kind(following) != .text
  }
}
