import SourceText

/// Writes a tree for people: one node a line, indented, with its kind, its span in bytes and what it
/// says.
package struct TreeOutlineRenderer {
  /// The deepest indentation, in columns.
  private static let maximumIndentation = 80
  /// The most bytes of a literal that are shown.
  private static let maximumLiteral = 60

  /// Makes a renderer.
  package init() {}

  /// The outline as UTF-8.
  package func render(_ tree: SyntaxTree) -> [UInt8] {
    var output: [UInt8] = []
    if let frontMatter = tree.frontMatter {
      write("front_matter", frontMatter.span, to: &output)
      if !frontMatter.isClosed { output += " unclosed".utf8 }
      output.append(0x0A)
    }
    var definitions = tree.definitions.makeIterator()
    var walk = tree.walk()
    while let step = walk.next() {
      guard case .enter(let node) = step else { continue }
      let columns = min((walk.depth - 1) * 2, Self.maximumIndentation)
      output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: columns))
      write(tree.kind(node).elementName, tree.span(node), to: &output)
      if tree.kind(node) == .referenceDefinition, let definition = definitions.next() {
        output += " [".utf8
        quote(definition.normalizedLabel.utf8, to: &output)
        output += "] -> ".utf8
        quote(definition.destination.utf8, to: &output)
      } else {
        writeDetails(of: node, in: tree, to: &output)
      }
      output.append(0x0A)
    }
    return output
  }

  private func write(_ name: String, _ span: SourceSpan, to output: inout [UInt8]) {
    output += name.utf8
    output += " \(span.start)..<\(span.end)".utf8
  }

  private func writeDetails(of node: Int, in tree: SyntaxTree, to output: inout [UInt8]) {
    switch tree.kind(node) {
    case .heading:
      output += " level \(tree.headingLevel(node))".utf8
    case .list:
      guard let list = tree.list(node) else { break }
      output += (list.isOrdered ? " ordered from \(list.start)" : " bullet").utf8
      output += (list.isTight ? " tight" : " loose").utf8
    case .item:
      guard let item = tree.item(node) else { break }
      if item.taskMarkerSpan != nil { output += (item.isChecked ? " done" : " to do").utf8 }
    case .link, .image:
      output += " -> ".utf8
      quote((tree.link(node)?.destination ?? "").utf8, to: &output)
    case .footnoteDefinition, .footnoteReference:
      guard let index = tree.footnote(node) else { break }
      output += " [^".utf8
      quote(tree.footnotes[index].normalizedLabel.utf8, to: &output)
      output += "] number \(tree.footnotes[index].number)".utf8
    case .text, .code, .codeBlock, .htmlBlock, .htmlInline:
      output.append(UInt8(ascii: " "))
      quote(tree.literalBytes(node), to: &output)
    default:
      break
    }
    for attribute in tree.attributes(node)?.attributes ?? [] {
      output += " \(attribute.key)=".utf8
      quote(attribute.value.utf8, to: &output)
    }
  }

  /// Writes text between quotes, cut where it is long, on one line.
  private func quote(_ text: some Collection<UInt8>, to output: inout [UInt8]) {
    var shown = Array(text.prefix(Self.maximumLiteral))
    let isCut = shown.count < text.count
    // A cut must not go through a scalar.
    if isCut {
      let tail = shown.reversed().prefix { $0 & 0xC0 == 0x80 }.count
      shown.removeLast(min(tail + 1, shown.count))
    }
    JSONWriting.writeString(shown, to: &output)
    if isCut { output += "…".utf8 }
  }
}
