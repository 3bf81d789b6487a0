import MarkdownSyntax

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
    case .htmlBlock:
      openBlock("html", node)
      writer.text(tree.literalBytes(node))
    case .thematicBreak: openBlock("break", node)
    case .table: openBlock("table", node)
    case .tableHeader: openBlock("head", node)
    case .tableRow: openBlock("row", node)
    case .tableCell: openCell(node)
    case .referenceDefinition: openDefinition(node)
    default: enterInline(node)
    }
  }

  /// Writes the end of a node.
  mutating func leave(_ node: Int) {
    switch tree.kind(node) {
    case .document: break
    case .blockQuote, .list, .item, .table, .tableHeader, .tableRow:
      if tree.hasChildren(node) { closeContainer() } else { writer.close() }
    case .heading, .paragraph, .codeBlock, .htmlBlock, .thematicBreak, .tableCell,
      .referenceDefinition:
      writer.close()
    default: leaveInline(node)
    }
  }

  private mutating func openBlock(_ name: String, _ node: Int) {
    openLine(name)
    if source.sections[node] == nil, let anchor = source.anchors[node] {
      writer.attribute("id", anchor)
    }
    writePlace(tree.span(node))
    writeAttributeList(of: node)
  }

  /// Writes a node's attribute list as `attribute` elements in front of its content.
  mutating func writeAttributeList(of node: Int) {
    guard let list = source.attributes[node] else { return }
    for attribute in list.attributes {
      writer.open("attribute")
      writer.attribute("key", attribute.key)
      writer.attribute("value", attribute.value)
      writer.close()
    }
  }

  private mutating func openHeading(_ node: Int) {
    if let section = source.sections[node] {
      closeSections(downTo: section.level)
      openLine("section")
      writer.attribute("level", String(section.level))
      if let number = section.number { writer.attribute("number", number.value) }
      if let anchor = section.anchor { writer.attribute("anchor", anchor.value) }
      if let id = source.anchors[node] { writer.attribute("id", id) }
      writer.attribute("title", section.title)
      writePlace(section.span)
      openSections.append(section.level)
    }
    openBlock("heading", node)
    writer.attribute("level", String(tree.headingLevel(node)))
  }

  private mutating func openList(_ node: Int) {
    openBlock("list", node)
    guard let list = tree.list(node) else { return }
    writer.attribute("kind", list.isOrdered ? "ordered" : "bullet")
    if list.isOrdered { writer.attribute("start", String(list.start)) }
    writer.attribute("tight", list.isTight ? "true" : "false")
  }

  private mutating func openItem(_ node: Int) {
    openBlock("item", node)
    guard let item = tree.item(node) else { return }
    writer.attribute("marker", tree.source.text(of: item.markerSpan))
    if item.taskMarkerSpan != nil { writer.attribute("task", item.isChecked ? "done" : "open") }
  }

  private mutating func openCodeBlock(_ node: Int) {
    openBlock("code", node)
    if let info = tree.codeBlock(node)?.info, !info.isEmpty { writer.attribute("info", info) }
    writer.text(tree.literalBytes(node))
  }

  private mutating func openCell(_ node: Int) {
    openBlock("cell", node)
    let alignments = tree.parent(node).flatMap { tree.parent($0) }.map { tree.alignments($0) } ?? []
    let column = tree.column(node)
    guard alignments.indices.contains(column) else { return }
    switch alignments[column] {
    case .none: break
    case .left: writer.attribute("align", "left")
    case .center: writer.attribute("align", "center")
    case .right: writer.attribute("align", "right")
    }
  }

  private mutating func openDefinition(_ node: Int) {
    openBlock("definition", node)
    guard let definition = definition(of: node) else { return }
    writer.attribute("label", tree.source.text(of: definition.labelSpan))
    writer.attribute("destination", definition.destination)
    if !definition.title.isEmpty { writer.attribute("title", definition.title) }
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
