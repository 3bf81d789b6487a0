import MarkdownSyntax

extension HTMLEmitter {
  /// Writes the beginning of a node.
  mutating func enter(_ node: Int, _ walk: inout SyntaxTreeWalk) {
    switch tree.kind(node) {
    case .document, .referenceDefinition: break
    case .heading: openHeading(node)
    case .paragraph:
      if source.isTight(node) { return }
      writer.open("p")
      writeAttributes(of: node)
      openTime(of: node)
    case .blockQuote: openContainer("blockquote", node)
    case .list: openList(node)
    case .item: openItem(node)
    case .codeBlock: writeCodeBlock(node)
    case .htmlBlock: writeHTMLBlock(node)
    case .thematicBreak:
      writer.element("hr")
      writer.text("\n")
    case .table: openTable(node)
    case .tableHeader: openTableHeader()
    case .tableRow: openTableRow(node)
    case .tableCell: openTableCell(node)
    default: enterInline(node, &walk)
    }
  }

  /// Writes the end of a node.
  mutating func leave(_ node: Int) {
    switch tree.kind(node) {
    case .document, .referenceDefinition, .codeBlock, .htmlBlock, .thematicBreak: break
    case .heading:
      closeTime(of: node)
      closeBlock()
    case .paragraph:
      if source.isTight(node) {
        let isLast = tree.parent(node).map { tree.descendants($0).upperBound }
        if tree.descendants(node).upperBound != isLast { writer.text("\n") }
        return
      }
      closeTime(of: node)
      closeBlock()
    case .blockQuote, .list, .item, .tableCell: closeBlock()
    case .table:
      if hasBody(node) { closeBlock() }
      closeBlock()
      closeBlock()
    case .tableHeader:
      closeBlock()
      closeBlock()
    case .tableRow: closeBlock()
    default: leaveInline(node)
    }
  }

  private mutating func closeBlock() {
    writer.close()
    writer.text("\n")
  }

  private mutating func openContainer(_ name: String, _ node: Int) {
    writer.open(name)
    writeAttributes(of: node)
    writer.text("\n")
  }

  private mutating func openHeading(_ node: Int) {
    let level = max(1, min(6, tree.headingLevel(node)))
    let section = source.sections[node]
    if let section {
      closeSections(downTo: section.level)
      writer.open("section")
      if let anchor = source.anchors[node] { writer.attribute("id", anchor) }
      writer.text("\n")
      openSections.append(section.level)
    }
    writer.open("h\(level)")
    writeAttributes(of: node, includesAnchor: section == nil)
    openTime(of: node)
  }

  private mutating func openList(_ node: Int) {
    guard let list = tree.list(node), list.isOrdered else {
      openContainer("ul", node)
      return
    }
    writer.open("ol")
    if list.start != 1 { writer.attribute("start", String(list.start)) }
    writeAttributes(of: node)
    writer.text("\n")
  }

  private mutating func openItem(_ node: Int) {
    writer.open("li")
    guard let item = tree.item(node), item.taskMarkerSpan != nil else {
      writeAttributes(of: node)
      return
    }
    writeAttributes(of: node)
    writer.open("input")
    writer.attribute("type", "checkbox")
    if item.isChecked { writer.attribute("checked", "checked") }
    writer.attribute("disabled", "disabled")
    writer.close()
    writer.text(" ")
  }

  private mutating func writeCodeBlock(_ node: Int) {
    writer.open("pre")
    writeAttributes(of: node)
    writer.open("code")
    let info = tree.codeBlock(node)?.info ?? ""
    let language = info.utf8.prefix { $0 > 0x20 }
    let name = "language-" + String(decoding: language, as: UTF8.self)
    if !language.isEmpty, RawHTMLAttribute.isClassList(name) { writer.attribute("class", name) }
    writer.text(tree.literalBytes(node))
    writer.close()
    closeBlock()
  }

  // MARK: - Tables

  private func hasBody(_ table: Int) -> Bool {
    tree.children(table).contains { tree.kind($0) == .tableRow }
  }

  private mutating func openTable(_ node: Int) {
    writer.open("div")
    writer.attribute("class", "table")
    openContainer("table", node)
  }

  private mutating func openTableHeader() {
    writer.open("thead")
    writer.text("\n")
    writer.open("tr")
    writer.text("\n")
  }

  private mutating func openTableRow(_ node: Int) {
    let isFirst = isFirstRow(node)
    if isFirst {
      writer.open("tbody")
      writer.text("\n")
    }
    writer.open("tr")
    writer.text("\n")
  }

  private func isFirstRow(_ node: Int) -> Bool {
    guard let table = tree.parent(node) else { return false }
    return tree.children(table).first { tree.kind($0) == .tableRow } == node
  }

  private mutating func openTableCell(_ node: Int) {
    let row = tree.parent(node) ?? node
    if tree.kind(row) == .tableHeader {
      writer.open("th")
      writer.attribute("scope", "col")
    } else {
      writer.open("td")
    }
    let alignments = tree.alignments(tree.parent(row) ?? row)
    let column = tree.column(node)
    guard alignments.indices.contains(column) else { return }
    switch alignments[column] {
    case .none: break
    case .left: writer.attribute("class", "left")
    case .center: writer.attribute("class", "center")
    case .right: writer.attribute("class", "right")
    }
  }
}
