import MarkdownSyntax
import SourceText

extension XMLEmitter {
  /// Writes the beginning of a node.
  mutating func enter(_ node: Int) {
    switch tree.kind(node) {
    case .document: break
    case .heading: openHeading(node)
    case .paragraph: openBlock("paragraph", node)
    case .blockQuote: openBlock("quote", node)
    case .list: openList(node)
    case .item: openItem(node)
    case .codeBlock: openCodeBlock(node)
    case .htmlBlock: openBlock("html", node) { $0.writeLiteral(of: node) }
    case .thematicBreak: openBlock("break", node)
    case .table:
      openBlock("table", node) { emitter in
        let names = emitter.tree.alignments(node).map { Self.name(of: $0) }
        emitter.writer.attribute("alignments", names.joined(separator: " "))
      }
    case .tableHeader: openBlock("head", node)
    case .tableRow: openBlock("row", node)
    case .tableCell:
      openBlock("cell", node) {
        $0.writer.attribute("column", $0.tree.column(node))
      }
    case .referenceDefinition: openDefinition(node)
    case .footnoteDefinition: openFootnote(node)
    default: enterInline(node)
    }
  }

  /// Writes the end of a node.
  mutating func leave(_ node: Int) {
    switch tree.kind(node) {
    case .document: break
    case .blockQuote, .list, .item, .footnoteDefinition, .table, .tableHeader, .tableRow:
      if tree.hasChildren(node) { closeContainer() } else { writer.close() }
    case .heading, .paragraph, .codeBlock, .htmlBlock, .thematicBreak, .tableCell,
      .referenceDefinition:
      writer.close()
    default: leaveInline(node)
    }
  }

  /// Opens a block's element; `write` adds attributes, and a literal behind the attribute list.
  private mutating func openBlock(
    _ name: String, _ node: Int, _ write: (inout XMLEmitter) -> Void = { _ in }
  ) {
    openLine(name)
    if let anchor = source.anchors[node], source.section(beginningWith: node) == nil {
      writer.attribute("id", anchor)
    }
    writePlace(tree.span(node))
    writeAttributeListRange(of: node)
    write(&self)
    writeAttributeList(of: node)
    writePendingLiteral()
  }

  /// Writes where a node's attribute list stands.
  mutating func writeAttributeListRange(of node: Int) {
    writeRange("attributes-range", source.attributes[node]?.span)
  }

  /// Writes a node's attribute list as `attribute` elements in front of its content.
  mutating func writeAttributeList(of node: Int) {
    guard let list = source.attributes[node] else { return }
    for attribute in list.attributes {
      writer.open("attribute")
      writePlace(attribute.span, withLine: false)
      writeExact("key", attribute.key)
      writeExact("value", attribute.value)
      writeRange("value-range", attribute.valueSpan)
      writer.close()
    }
  }

  private mutating func openHeading(_ node: Int) {
    if let section = source.section(beginningWith: node) {
      closeSections(downTo: section.level)
      openLine("section")
      writer.attribute("level", section.level)
      if let number = section.number { writer.attribute("number", number.value) }
      if let anchor = section.anchor { writer.attribute("anchor", anchor.value) }
      if let id = source.anchors[node] { writer.attribute("id", id) }
      writer.attribute("title", section.title)
      writeDisclosures(of: section)
      writePlace(section.span)
      openSections.append(section.level)
    }
    openBlock("heading", node) { emitter in
      let tree = emitter.tree
      emitter.writer.attribute("level", tree.headingLevel(node))
      if tree.isSetextHeading(node) { emitter.writer.attribute("setext", "true") }
      emitter.writeRange("marker-range", tree.headingMarkerSpan(node))
      emitter.writeRange("closing-marker-range", tree.headingClosingMarkerSpan(node))
    }
  }

  private mutating func openList(_ node: Int) {
    openBlock("list", node) { emitter in
      guard let list = emitter.tree.list(node) else { return }
      emitter.writer.attribute("kind", list.isOrdered ? "ordered" : "bullet")
      if list.isOrdered { emitter.writer.attribute("start", list.start) }
      emitter.writer.attribute("delimiter", String(Unicode.Scalar(list.delimiter)))
      emitter.writer.attribute("tight", list.isTight ? "true" : "false")
    }
  }

  private mutating func openItem(_ node: Int) {
    openBlock("item", node) { emitter in
      let tree = emitter.tree
      guard let item = tree.item(node) else { return }
      emitter.writer.attribute("marker", tree.source.text(of: item.markerSpan))
      emitter.writeRange("marker-range", item.markerSpan)
      if tree.parent(node).flatMap({ tree.list($0) })?.isOrdered == true {
        emitter.writer.attribute("number", item.number)
      }
      guard item.taskMarkerSpan != nil else { return }
      emitter.writer.attribute("task", item.isChecked ? "done" : "open")
      emitter.writeRange("task-range", item.taskMarkerSpan)
    }
  }

  private mutating func openCodeBlock(_ node: Int) {
    openBlock("code", node) { emitter in
      if let block = emitter.tree.codeBlock(node) {
        emitter.writer.attribute("fenced", block.isFenced ? "true" : "false")
        if block.infoSpan != nil { emitter.writeExact("info", block.info) }
        emitter.writeRange("info-range", block.infoSpan)
        emitter.writeRange("opening-fence-range", block.openingFenceSpan)
        emitter.writeRange("closing-fence-range", block.closingFenceSpan)
      }
      emitter.writeLiteral(of: node)
    }
  }

  private static func name(of alignment: TableAlignment) -> String {
    switch alignment {
    case .none: "none"
    case .left: "left"
    case .center: "center"
    case .right: "right"
    }
  }

  private mutating func openDefinition(_ node: Int) {
    openBlock("definition", node) { emitter in
      guard let definition = emitter.definition(of: node) else { return }
      emitter.writeExact("label", definition.normalizedLabel)
      emitter.writeRange("label-range", definition.labelSpan)
      emitter.writeExact("destination", definition.destination)
      emitter.writeRange("destination-range", definition.destinationSpan)
      emitter.writeTitle(definition.title, definition.titleSpan)
      if definition.isShadowed { emitter.writer.attribute("shadowed", "true") }
      emitter.writer.attribute("used", definition.isUsed ? "true" : "false")
    }
  }

  private mutating func openFootnote(_ node: Int) {
    openBlock("footnote", node) { emitter in
      guard let index = emitter.tree.footnote(node) else { return }
      let footnote = emitter.tree.footnotes[index]
      emitter.writeExact("label", footnote.normalizedLabel)
      emitter.writeRange("label-range", footnote.labelSpan)
      emitter.writer.attribute("number", footnote.number)
      if footnote.isShadowed { emitter.writer.attribute("shadowed", "true") }
      emitter.writer.attribute("used", footnote.references.isEmpty ? "false" : "true")
    }
  }

  /// The definitions stand in document order, and so do their nodes.
  private func definition(of node: Int) -> ReferenceDefinition? {
    let definitions = tree.definitions
    var low = 0
    var high = definitions.count
    while low < high {
      let middle = (low + high) / 2
      if definitions[middle].node < node { low = middle + 1 } else { high = middle }
    }
    return low < definitions.count && definitions[low].node == node ? definitions[low] : nil
  }
}
