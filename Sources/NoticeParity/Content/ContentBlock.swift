import MarkdownSyntax
import SourceText

/// A block of a notice by what a reader sees in it.
package struct ContentBlock: Sendable {
  /// The node: a heading, paragraph, table row, code block or HTML block; `nil` in front matter.
  package var node: Int?
  /// The text in one line: without emphasis and wrapping, with the targets of links.
  package var text: String
  /// The place.
  package var span: SourceSpan

  /// Makes a block.
  package init(node: Int?, text: String, span: SourceSpan) {
    self.node = node
    self.text = text
    self.span = span
  }

  /// The kinds of nodes that are blocks by themselves.
  static func isLeaf(_ kind: NodeKind) -> Bool {
    switch kind {
    case .paragraph, .heading, .tableHeader, .tableRow, .codeBlock, .htmlBlock: true
    default: false
    }
  }

  /// The text of a block in one line.
  static func text(of block: Int, in tree: SyntaxTree) -> String {
    switch tree.kind(block) {
    case .codeBlock: return NormalizedText.line(tree.literalBytes(block))
    case .htmlBlock: return NormalizedText.line(MarkupText.visible(in: tree.literalBytes(block)))
    default: return NormalizedText.line(inlineText(of: block, in: tree))
    }
  }

  /// The text of inlines, in which a link is `[text](target)`.
  private static func inlineText(of block: Int, in tree: SyntaxTree) -> [UInt8] {
    var text: [UInt8] = []
    // The links that are open, with where their text begins.
    var open: [(node: Int, end: Int, start: Int)] = []
    func close(before node: Int) {
      while let link = open.last, link.end <= node {
        finish(link.node, from: link.start, in: tree, &text)
        open.removeLast()
      }
    }
    for node in tree.descendants(block) {
      close(before: node)
      switch tree.kind(node) {
      case .text, .code: text += tree.literalBytes(node)
      case .softBreak, .lineBreak: text.append(UInt8(ascii: " "))
      case .footnoteReference: text += tree.source.slice(tree.span(node))
      case .htmlInline: text += MarkupText.visible(in: tree.literalBytes(node))
      case .link, .image:
        open.append((node, tree.descendants(node).upperBound, text.count))
        text += opening(node, in: tree)
      case .tableCell where !text.isEmpty: text += Array(" | ".utf8)
      default: break
      }
    }
    close(before: .max)
    return text
  }

  /// What stands before the text of a link.
  private static func opening(_ node: Int, in tree: SyntaxTree) -> String.UTF8View {
    tree.kind(node) == .image ? "![".utf8 : "[".utf8
  }

  /// Adds what a link says behind its text, which begins behind its opening at `start`. An address that
  /// shows itself is its text.
  private static func finish(
    _ node: Int, from start: Int, in tree: SyntaxTree, _ text: inout [UInt8]
  ) {
    let beginning = start + opening(node, in: tree).count
    guard let link = tree.link(node),
      tree.kind(node) == .image || !shows(link.destination, text, from: beginning)
    else {
      text.removeSubrange(start..<beginning)
      return
    }
    text += "](".utf8
    text += link.destination.utf8
    if !link.title.isEmpty { text += " \"\(link.title)\"".utf8 }
    text.append(UInt8(ascii: ")"))
  }

  /// Whether the end of a text is an address as people write it.
  private static func shows(_ address: String, _ text: [UInt8], from start: Int) -> Bool {
    let shown = text[start...]
    return ["", "mailto:", "http://"].contains { scheme in
      address.utf8.starts(with: scheme.utf8)
        && address.utf8.dropFirst(scheme.utf8.count).elementsEqual(shown)
    }
  }
}
