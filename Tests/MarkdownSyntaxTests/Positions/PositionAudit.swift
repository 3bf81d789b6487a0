import SourceText

@testable import MarkdownSyntax

/// Checks every span of a tree against the bytes that it covers.
struct PositionAudit {
  let tree: SyntaxTree
  private(set) var faults: [String] = []

  /// What is wrong in a tree: one line for each fault.
  static func faults(in tree: SyntaxTree) -> [String] {
    var audit = PositionAudit(tree: tree)
    for node in tree.nodes.indices {
      audit.checkBounds(node)
      if tree.kind(node).isBlock { audit.checkBlock(node) } else { audit.checkInline(node) }
      audit.checkDecodedText(node)
    }
    for definition in tree.definitions { audit.checkDefinition(definition) }
    return audit.faults
  }

  private init(tree: SyntaxTree) {
    self.tree = tree
  }

  /// The bytes of a span.
  func slice(_ span: SourceSpan) -> ArraySlice<UInt8> {
    tree.source.slice(span)
  }

  /// Records a fault unless a condition holds.
  mutating func expect(_ condition: Bool, _ node: Int, _ fault: String) {
    guard !condition else { return }
    let span = tree.span(node)
    let text = tree.sourceText(node)
    let place = tree.source.position(at: span.start)
    faults.append(
      "\(tree.source.path):\(place.line):\(place.column): \(tree.kind(node)) "
        + "\(span.start)..<\(span.end) \(text.prefix(60).debugDescription): \(fault)")
  }

  private mutating func checkBounds(_ node: Int) {
    let span = tree.span(node)
    expect(
      tree.nodes[node].start <= tree.nodes[node].end && span.end <= tree.source.bytes.count, node,
      "leaves the file")
    expect(
      !isContinuation(span.start) && !isContinuation(span.end), node, "cuts through a scalar")
    var last = span.start
    for child in tree.children(node) {
      expect(tree.parent(child) == node, child, "has another parent")
      expect(span.contains(tree.span(child)), child, "leaves its parent")
      expect(tree.span(child).start >= last, child, "overlaps the node before")
      last = tree.span(child).end
    }
  }

  /// Whether a scalar of well-formed UTF-8 goes on at an offset.
  private func isContinuation(_ offset: Int) -> Bool {
    let bytes = tree.source.bytes
    return offset > 0 && offset < bytes.count && bytes[offset] & 0xC0 == 0x80
      && bytes[offset - 1] >= 0x80
  }

  /// Decoded bytes are source bytes, save where an escape, an entity or a line end stands.
  private mutating func checkDecodedText(_ node: Int) {
    let kind = tree.kind(node)
    guard kind == .paragraph || kind == .heading || kind == .tableCell else { return }
    let text = tree.decodedText(node)
    var last = tree.span(node).start
    for (offset, byte) in text.bytes.enumerated() {
      let source = text.sourceOffset(of: offset)
      guard source >= last, source < tree.span(node).end else {
        expect(false, node, "decoded byte \(offset) maps back to \(source)")
        return
      }
      last = source
      let found = tree.source.bytes[source]
      let isReplaced = [0x5C, 0x26, 0x00, 0x0A, 0x0D].contains(found) || found >= 0x80
      let isBreak = byte == 0x20 || byte == 0x0A
      if found != byte, !isReplaced, !isBreak {
        expect(false, node, "decoded byte \(offset) maps back to another one at \(source)")
        return
      }
    }
  }

  private mutating func checkDefinition(_ definition: ReferenceDefinition) {
    let node = definition.node
    let bytes = tree.source.bytes
    guard tree.nodes.indices.contains(node), tree.kind(node) == .referenceDefinition else {
      faults.append("\(tree.source.path): a definition has no node")
      return
    }
    expect(tree.span(node) == definition.span, node, "differs from its node")
    expect(
      bytes[definition.span.start] == UInt8(ascii: "[")
        && definition.labelSpan.start == definition.span.start + 1, node, "label start")
    expect(
      slice(SourceSpan(definition.labelSpan.end, definition.labelSpan.end + 2))
        .elementsEqual("]:".utf8), node, "label end")
    expect(definition.span.contains(definition.destinationSpan), node, "destination outside")
    if let title = definition.titleSpan {
      expect(title.end == definition.span.end, node, "title does not end it")
      checkTitle(title, node)
    }
    checkDecoded(definition.destination, definition.destinationSpan, node, "destination")
  }

  /// A title's span has its delimiters.
  mutating func checkTitle(_ span: SourceSpan, _ node: Int) {
    guard span.count >= 2, let first = slice(span).first, let last = slice(span).last else {
      expect(false, node, "title too short")
      return
    }
    let pairs: [[UInt8]] = [[0x22, 0x22], [0x27, 0x27], [0x28, 0x29]]
    expect(pairs.contains([first, last]), node, "title without its delimiters")
  }

  /// A text without escapes and entities is its slice.
  mutating func checkDecoded(_ text: String, _ span: SourceSpan, _ node: Int, _ name: String) {
    let bytes = slice(span)
    guard !bytes.contains(where: { [0x5C, 0x26, 0x00].contains($0) || $0 >= 0x80 }) else { return }
    expect(text.utf8.elementsEqual(bytes), node, "\(name) is not its slice")
  }
}
