import MarkdownSyntax
import NoticeModel

extension HTMLEmitter {
  /// Writes the beginning of a node.
  mutating func enter(_ node: Int, _ walk: inout SyntaxTreeWalk) {
    switch tree.kind(node) {
    case .document, .referenceDefinition: break
    case .heading:
      if isShown(heading: node) { openHeading(node) } else { skipHeading(node, &walk) }
    case .footnoteDefinition: walk.skipChildren()
    case .paragraph: openParagraph(node)
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
    case .document, .referenceDefinition, .footnoteDefinition, .codeBlock, .htmlBlock,
      .thematicBreak:
      break
    case .heading:
      guard isShown(heading: node) else { return }
      closeTime(of: node)
      closeLine()
    case .paragraph:
      if source.task(of: node) != nil { writer.close() }
      if source.isTight(node) {
        let isLast = tree.parent(node).map { tree.descendants($0).upperBound }
        if tree.descendants(node).upperBound != isLast { writer.text("\n") }
        return
      }
      closeTime(of: node)
      writeWaysBack(behind: node)
      closeLine()
    case .blockQuote, .list, .item, .tableCell: closeLine()
    case .table:
      if hasBody(node) { closeLine() }
      closeLine()
      closeLine()
    case .tableHeader:
      closeLine()
      closeLine()
    case .tableRow:
      padRow(node)
      closeLine()
    default: leaveInline(node)
    }
  }

  private mutating func openContainer(_ name: String, _ node: Int) {
    writer.open(name)
    writeAttributes(of: node)
    writer.text("\n")
  }

  private mutating func openParagraph(_ node: Int) {
    if !source.isTight(node) {
      writer.open("p")
      writeAttributes(of: node)
      openTime(of: node)
    }
    guard let isChecked = source.task(of: node) else { return }
    writer.open("label")
    writer.open("input")
    writer.attribute("type", "checkbox")
    if isChecked { writer.attribute("checked", "checked") }
    writer.attribute("disabled", "disabled")
    writer.close()
    writer.text(" ")
  }

  // MARK: - Headings

  /// Whether a heading stands in the text: the title stands above it, and an empty one says nothing.
  private func isShown(heading: Int) -> Bool {
    heading != source.outline.titleHeading && source.hasText(heading)
  }

  private mutating func openHeading(_ node: Int) {
    let section = source.section(beginningWith: node)
    if let section { openSection(section, "section") }
    let level = section.map(source.outline.level) ?? headingLevel(tree.headingLevel(node))
    lastLevel = level
    writer.open("h\(level)")
    writeAttributes(of: node, includesAnchor: section == nil)
    openTime(of: node)
  }

  private mutating func skipHeading(_ node: Int, _ walk: inout SyntaxTreeWalk) {
    walk.skipChildren()
    guard node != source.outline.titleHeading,
      let section = source.section(beginningWith: node)
    else { return }
    openSection(section, "div")
  }

  private mutating func openSection(_ section: Section, _ name: String) {
    closeSections(downTo: section.level)
    writer.open(name)
    if let anchor = section.heading.flatMap({ source.anchors[$0] }) {
      writer.attribute("id", identifier(anchor))
    }
    writer.text("\n")
    openSections.append(section.level)
  }

  /// The level on the page of a heading that begins no section.
  func headingLevel(_ level: Int) -> Int { min(max(level, 2), lastLevel + 1, 6) }

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
    writeAttributes(of: node)
  }

  private mutating func writeCodeBlock(_ node: Int) {
    writer.open("pre")
    writeAttributes(of: node)
    if source.isRightToLeft { writer.attribute("dir", "ltr") }
    writer.open("code")
    let info = tree.codeBlock(node)?.info ?? ""
    let language = info.utf8.prefix { $0 > 0x20 }
    let name = "language-" + String(decoding: language, as: UTF8.self)
    if !language.isEmpty, RawHTMLAttribute.isClassList(name) { writer.attribute("class", name) }
    writer.text(tree.literalBytes(node))
    writer.close()
    closeLine()
  }

  // MARK: - Tables

  private func hasBody(_ table: Int) -> Bool {
    tree.children(table).contains { tree.kind($0) == .tableRow }
  }

  private mutating func openTable(_ node: Int) {
    // It may be wider than the window, and is then scrolled by keys, too.
    writer.open("div")
    writer.attribute("class", "table")
    writer.attribute("role", "group")
    writer.attribute("tabindex", "0")
    let section = source.notice.section(at: tree.span(node).start)?.title ?? ""
    writer.attribute("aria-label", section.isEmpty ? source.title : section)
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

  /// Writes one cell for those that a row has not.
  ///
  /// Where the parser leaves a row short, there are so many that a cell for each would cost the square
  /// of the input. A cell spans 1,000 columns at most (HTML, section 4.9.11).
  private mutating func padRow(_ row: Int) {
    let columns = tree.parent(row).map { tree.alignments($0).count } ?? 0
    let missing = tree.children(row).reduce(columns) { count, _ in count - 1 }
    guard missing > 0 else { return }
    writer.open("td")
    if missing > 1 { writer.attribute("colspan", String(min(missing, 1000))) }
    writer.close()
    writer.text("\n")
  }

  private mutating func openTableCell(_ node: Int) {
    let row = tree.parent(node) ?? node
    // A head without words is none.
    if tree.kind(row) == .tableHeader, source.hasText(node) {
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
