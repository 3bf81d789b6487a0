import SourceText

extension TreeJSONRenderer {
  /// Writes what a node says beyond its kind and place.
  func writeMembers(of node: Int, in tree: SyntaxTree, to output: inout [UInt8]) {
    switch tree.kind(node) {
    case .document: writeDocument(tree, to: &output)
    case .list: writeList(node, in: tree, to: &output)
    case .item: writeItem(node, in: tree, to: &output)
    case .heading:
      JSONWriting.writeMember("level", tree.headingLevel(node), to: &output)
      JSONWriting.writeMember("setext", tree.isSetextHeading(node), to: &output)
      JSONWriting.writeMember("markerRange", tree.headingMarkerSpan(node), to: &output)
      let closingMarker = tree.headingClosingMarkerSpan(node)
      JSONWriting.writeMember("closingMarkerRange", closingMarker, to: &output)
    case .codeBlock: writeCodeBlock(node, in: tree, to: &output)
    case .table:
      JSONWriting.writeName("alignments", to: &output)
      let names = tree.alignments(node).map { "\"\($0)\"" }
      output += "[\(names.joined(separator: ", "))]".utf8
    case .tableCell:
      JSONWriting.writeMember("column", tree.column(node), to: &output)
    case .link, .image: writeLink(node, in: tree, to: &output)
    case .footnoteDefinition, .footnoteReference: writeFootnote(node, in: tree, to: &output)
    case .text, .code, .htmlBlock, .htmlInline: writeLiteral(node, in: tree, to: &output)
    default: break
    }
  }

  /// Writes what a reference definition says.
  func writeMembers(of definition: ReferenceDefinition, to output: inout [UInt8]) {
    JSONWriting.writeMember("label", definition.normalizedLabel, to: &output)
    JSONWriting.writeMember("labelRange", definition.labelSpan, to: &output)
    JSONWriting.writeMember("destination", definition.destination, to: &output)
    JSONWriting.writeMember("destinationRange", definition.destinationSpan, to: &output)
    JSONWriting.writeMember("title", definition.title, to: &output)
    JSONWriting.writeMember("titleRange", definition.titleSpan, to: &output)
    JSONWriting.writeMember("shadowed", definition.isShadowed, to: &output)
    JSONWriting.writeMember("used", definition.isUsed, to: &output)
  }

  /// Writes a node's attribute list.
  func writeMembers(of list: AttributeList, to output: inout [UInt8]) {
    JSONWriting.writeName("attributes", to: &output)
    output.append(UInt8(ascii: "["))
    for (index, attribute) in list.attributes.enumerated() {
      output += (index == 0 ? "{\"key\": " : ", {\"key\": ").utf8
      JSONWriting.writeString(attribute.key.utf8, to: &output)
      JSONWriting.writeMember("value", attribute.value, to: &output)
      JSONWriting.writeMember("start", attribute.span.start, to: &output)
      JSONWriting.writeMember("end", attribute.span.end, to: &output)
      JSONWriting.writeMember("valueRange", attribute.valueSpan, to: &output)
      output.append(UInt8(ascii: "}"))
    }
    output.append(UInt8(ascii: "]"))
    JSONWriting.writeMember("attributesRange", list.span, to: &output)
  }

  private func writeDocument(_ tree: SyntaxTree, to output: inout [UInt8]) {
    if let frontMatter = tree.frontMatter {
      JSONWriting.writeName("frontMatter", to: &output)
      output += "{\"start\": \(frontMatter.span.start), \"end\": \(frontMatter.span.end)".utf8
      JSONWriting.writeMember("contentRange", frontMatter.contentSpan, to: &output)
      JSONWriting.writeMember("closed", frontMatter.isClosed, to: &output)
      output.append(UInt8(ascii: "}"))
    }
    JSONWriting.writeMember("nestingLimitRange", tree.nestingLimitSpan, to: &output)
    guard !tree.nearMisses.isEmpty else { return }
    JSONWriting.writeName("nearMisses", to: &output)
    for (index, nearMiss) in tree.nearMisses.enumerated() {
      output += (index == 0 ? "[{\"kind\": " : ", {\"kind\": ").utf8
      JSONWriting.writeString(nearMiss.kind.rawValue.utf8, to: &output)
      JSONWriting.writeMember("start", nearMiss.span.start, to: &output)
      JSONWriting.writeMember("end", nearMiss.span.end, to: &output)
      JSONWriting.writeMember("contextRange", nearMiss.context, to: &output)
      output.append(UInt8(ascii: "}"))
    }
    output.append(UInt8(ascii: "]"))
  }

  private func writeList(_ node: Int, in tree: SyntaxTree, to output: inout [UInt8]) {
    guard let list = tree.list(node) else { return }
    JSONWriting.writeMember("list", list.isOrdered ? "ordered" : "bullet", to: &output)
    if list.isOrdered { JSONWriting.writeMember("listStart", list.start, to: &output) }
    let delimiter = String(Unicode.Scalar(list.delimiter))
    JSONWriting.writeMember("delimiter", delimiter, to: &output)
    JSONWriting.writeMember("tight", list.isTight, to: &output)
  }

  private func writeItem(_ node: Int, in tree: SyntaxTree, to output: inout [UInt8]) {
    guard let item = tree.item(node) else { return }
    JSONWriting.writeMember("markerRange", item.markerSpan, to: &output)
    if let parent = tree.parent(node), tree.list(parent)?.isOrdered == true {
      JSONWriting.writeMember("number", item.number, to: &output)
    }
    guard item.taskMarkerSpan != nil else { return }
    JSONWriting.writeMember("taskMarkerRange", item.taskMarkerSpan, to: &output)
    JSONWriting.writeMember("checked", item.isChecked, to: &output)
  }

  private func writeCodeBlock(_ node: Int, in tree: SyntaxTree, to output: inout [UInt8]) {
    if let block = tree.codeBlock(node) {
      JSONWriting.writeMember("fenced", block.isFenced, to: &output)
      if let infoSpan = block.infoSpan {
        JSONWriting.writeMember("info", block.info, to: &output)
        JSONWriting.writeMember("infoRange", infoSpan, to: &output)
      }
      JSONWriting.writeMember("openingFenceRange", block.openingFenceSpan, to: &output)
      JSONWriting.writeMember("closingFenceRange", block.closingFenceSpan, to: &output)
    }
    writeLiteral(node, in: tree, to: &output)
  }

  private func writeLink(_ node: Int, in tree: SyntaxTree, to output: inout [UInt8]) {
    guard let link = tree.link(node) else { return }
    JSONWriting.writeMember("form", String(describing: link.form), to: &output)
    JSONWriting.writeMember("destination", link.destination, to: &output)
    JSONWriting.writeMember("destinationRange", link.destinationSpan, to: &output)
    JSONWriting.writeMember("title", link.title, to: &output)
    JSONWriting.writeMember("titleRange", link.titleSpan, to: &output)
  }

  private func writeFootnote(_ node: Int, in tree: SyntaxTree, to output: inout [UInt8]) {
    guard let index = tree.footnote(node) else { return }
    let footnote = tree.footnotes[index]
    JSONWriting.writeMember("label", footnote.normalizedLabel, to: &output)
    JSONWriting.writeMember("number", footnote.number, to: &output)
    guard tree.kind(node) == .footnoteDefinition else { return }
    JSONWriting.writeMember("labelRange", footnote.labelSpan, to: &output)
    JSONWriting.writeMember("shadowed", footnote.isShadowed, to: &output)
    JSONWriting.writeMember("used", !footnote.references.isEmpty, to: &output)
  }

  private func writeLiteral(_ node: Int, in tree: SyntaxTree, to output: inout [UInt8]) {
    JSONWriting.writeName("literal", to: &output)
    JSONWriting.writeString(tree.literalBytes(node), to: &output)
  }
}
