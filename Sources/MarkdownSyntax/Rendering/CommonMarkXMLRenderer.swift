import SourceText

/// Writes a tree in the XML of the CommonMark DTD, byte for byte as `cmark -t xml` 0.30.2 does; trees
/// with GFM as `cmark-gfm -t xml` does, save that characters which XML forbids become U+FFFD there
/// too. Reference definitions, front matter and attribute lists have no place in that DTD.
package struct CommonMarkXMLRenderer {
  /// The deepest indentation, in columns.
  private static let maximumIndentation = 40

  private let includesSourcePositions: Bool

  /// Makes a renderer.
  ///
  /// - Parameter includesSourcePositions: Whether to give each element a `sourcepos` attribute:
  ///   line and column, from 1 and in bytes, of its first and its last byte.
  package init(includesSourcePositions: Bool = false) {
    self.includesSourcePositions = includesSourcePositions
  }

  /// The document as UTF-8.
  package func render(_ tree: SyntaxTree) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(tree.source.bytes.count * 3 + 256)
    output += #"<?xml version="1.0" encoding="UTF-8"?>"#.utf8
    output += "\n<!DOCTYPE document SYSTEM \"CommonMark.dtd\">\n".utf8
    var literal: [UInt8] = []
    var walk = tree.walk()
    while let step = walk.next() {
      switch step {
      case .enter(let node):
        guard tree.kind(node) != .referenceDefinition else { continue }
        if hasEmptyTextBefore(node, in: tree) { writeEmptyText(walk.depth - 1, to: &output) }
        indent(walk.depth - 1, &output)
        output.append(UInt8(ascii: "<"))
        output += name(of: node, in: tree).utf8
        writeAttributes(of: node, in: tree, to: &output)
        if isLiteral(tree.kind(node)) {
          literal.removeAll(keepingCapacity: true)
          tree.appendLiteral(of: node, to: &literal)
          output += #" xml:space="preserve">"#.utf8
          escape(literal, to: &output)
          output += "</".utf8
          output += name(of: node, in: tree).utf8
        } else if !hasElements(node, in: tree) {
          output += " /".utf8
        }
        output += ">\n".utf8
      case .leave(let node):
        if hasElements(node, in: tree) {
          indent(walk.depth, &output)
          output += "</".utf8
          output += name(of: node, in: tree).utf8
          output += ">\n".utf8
        }
        if hasEmptyTextBehind(node, in: tree) { writeEmptyText(walk.depth, to: &output) }
      }
    }
    return output
  }

  func indent(_ depth: Int, _ output: inout [UInt8]) {
    let columns = min(depth * 2, Self.maximumIndentation)
    output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: columns))
  }

  private func isLiteral(_ kind: NodeKind) -> Bool {
    switch kind {
    case .text, .code, .codeBlock, .htmlBlock, .htmlInline: true
    default: false
    }
  }

  private func hasElements(_ node: Int, in tree: SyntaxTree) -> Bool {
    tree.children(node).contains { tree.kind($0) != .referenceDefinition }
  }

  private func name(of node: Int, in tree: SyntaxTree) -> String {
    tree.item(node)?.taskMarkerSpan == nil ? tree.kind(node).elementName : "tasklist"
  }

  private func writeAttributes(of node: Int, in tree: SyntaxTree, to output: inout [UInt8]) {
    if includesSourcePositions { writePosition(of: node, in: tree, to: &output) }
    switch tree.kind(node) {
    case .document:
      output += #" xmlns="http://commonmark.org/xml/1.0""#.utf8
    case .list:
      guard let list = tree.list(node) else { return }
      write("type", list.isOrdered ? "ordered" : "bullet", to: &output)
      if list.isOrdered {
        write("start", String(list.start), to: &output)
        write("delim", list.delimiter == UInt8(ascii: ")") ? "paren" : "period", to: &output)
      }
      write("tight", list.isTight ? "true" : "false", to: &output)
    case .item:
      guard let item = tree.item(node), item.taskMarkerSpan != nil else { return }
      write("completed", item.isChecked ? "true" : "false", to: &output)
    case .heading:
      write("level", String(tree.headingLevel(node)), to: &output)
    case .codeBlock:
      guard let block = tree.codeBlock(node), let fence = block.openingFenceSpan else { return }
      // An info string of nothing but blanks counts as an empty one.
      let following = tree.source.slice(SourceSpan(fence.end, fence.end + 1)).first
      if !block.info.isEmpty
        || tree.dialect == .commonmark && (following == 0x20 || following == 0x09)
      {
        write("info", block.info, to: &output)
      }
    case .tableCell:
      guard let alignment = alignment(ofCell: node, in: tree), alignment != .none else { return }
      write("align", String(describing: alignment), to: &output)
    case .link, .image:
      guard let link = tree.link(node) else { return }
      write("destination", link.destination, to: &output)
      // cmark writes a title where the source has one, be it empty; cmark-gfm always does.
      if link.titleSpan != nil || tree.dialect != .commonmark {
        write("title", link.title, to: &output)
      }
    default:
      break
    }
  }

  /// The alignment that cmark-gfm writes: in the header only.
  private func alignment(ofCell node: Int, in tree: SyntaxTree) -> TableAlignment? {
    guard let row = tree.parent(node), tree.kind(row) == .tableHeader,
      let table = tree.parent(row)
    else { return nil }
    let alignments = tree.alignments(table)
    let column = tree.column(node)
    return alignments.indices.contains(column) ? alignments[column] : nil
  }

  private func writePosition(of node: Int, in tree: SyntaxTree, to output: inout [UInt8]) {
    let span = tree.span(node)
    let index = tree.source.lineIndex
    let origin = tree.source.byteOrderMarkLength
    let startLine = index.line(at: span.start)
    let endLine = span.isEmpty ? startLine : index.line(at: span.end - 1)
    func column(_ offset: Int, _ line: Int) -> Int {
      offset - (line == 1 ? min(origin, offset) : index.start(ofLine: line))
    }
    write(
      "sourcepos",
      "\(startLine):\(column(span.start, startLine) + 1)-\(endLine):\(column(span.end, endLine))",
      to: &output)
  }

  private func write(_ name: String, _ value: String, to output: inout [UInt8]) {
    output.append(UInt8(ascii: " "))
    output += name.utf8
    output += "=\"".utf8
    escape(value.utf8, to: &output)
    output.append(UInt8(ascii: "\""))
  }

  /// Writes UTF-8 text with XML's special characters as entities, and U+FFFD for the controls and
  /// noncharacters that XML forbids.
  private func escape(_ text: some Sequence<UInt8>, to output: inout [UInt8]) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"): output += "&amp;".utf8
      case UInt8(ascii: "<"): output += "&lt;".utf8
      case UInt8(ascii: ">"): output += "&gt;".utf8
      case UInt8(ascii: "\""): output += "&quot;".utf8
      case 0x09, 0x0A, 0x0D, 0x20...: output.append(byte)
      default: output += [0xEF, 0xBF, 0xBD]
      }
      // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
      if byte == 0xBE || byte == 0xBF, output.suffix(3).elementsEqual([0xEF, 0xBF, byte]) {
        output[output.count - 1] = 0xBD
      }
    }
  }
}
