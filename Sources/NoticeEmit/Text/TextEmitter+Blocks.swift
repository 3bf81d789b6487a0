import MarkdownSyntax
import SourceText

extension TextEmitter {
  /// Writes the beginning of a node, or all of it where it is a leaf block.
  mutating func enter(_ node: Int, _ walk: inout SyntaxTreeWalk) {
    switch tree.kind(node) {
    case .heading:
      beginSection(node)
      writeHeading(inlineText(of: node), level: tree.headingLevel(node))
      walk.skipChildren()
    case .paragraph:
      writeText(inlineText(of: node))
      walk.skipChildren()
    case .footnoteDefinition: walk.skipChildren()
    case .blockQuote: pushQuote()
    case .list: openList(node)
    case .item: openItem(node)
    case .codeBlock: writeCode(tree.literalBytes(node))
    case .htmlBlock: writeHTMLBlock(node)
    case .thematicBreak: writeLine(Array("* * *".utf8))
    case .table: table = TextTable(alignments: tree.alignments(node))
    case .tableRow: table?.rows.append([])
    case .tableCell:
      let text = inlineText(of: node)
      if let row = tree.parent(node), tree.kind(row) == .tableHeader {
        table?.header.append(text)
      } else if let last = table?.rows.indices.last {
        table?.rows[last].append(text)
      }
      walk.skipChildren()
    default: break
    }
  }

  /// Writes the end of a node.
  mutating func leave(_ node: Int) {
    switch tree.kind(node) {
    case .blockQuote: pop()
    case .list: if !lists.isEmpty { lists.removeLast() }
    case .item: pop()
    case .table: writeTable()
    case .tableHeader, .tableRow, .tableCell, .referenceDefinition, .footnoteDefinition: return
    default: break
    }
    askForGap(isTight(node) ? 0 : 1)
  }

  /// Whether a block is followed by the next one without an empty line.
  private func isTight(_ node: Int) -> Bool {
    guard let parent = tree.parent(node) else { return false }
    let item = tree.kind(node) == .item ? node : parent
    guard tree.kind(item) == .item, let list = tree.parent(item) else { return false }
    return tree.list(list)?.isTight ?? false
  }

  private mutating func beginSection(_ node: Int) {
    guard let section = source.section(beginningWith: node) else { return }
    writeReferences()
    askForGap(section.level <= 2 ? 2 : 1)
  }

  /// Opens a quote.
  mutating func pushQuote() {
    let mark = Array("> ".utf8)
    push(Prefix(first: mark, rest: mark, width: 2))
  }

  private mutating func openList(_ node: Int) {
    guard let list = tree.list(node), list.isOrdered else {
      openList(from: nil, count: 0)
      return
    }
    let count = tree.children(node).reduce(0) { count, _ in count + 1 }
    openList(from: list.start, count: count, delimiter: list.delimiter)
  }

  /// Opens a list.
  ///
  /// - Parameters:
  ///   - start: The first number; `nil` for bullets.
  ///   - count: The number of items, so that all texts stand below each other.
  ///   - delimiter: What stands behind the number.
  mutating func openList(from start: Int?, count: Int, delimiter: UInt8 = UInt8(ascii: ".")) {
    let digits = start.map { String($0 + max(0, count - 1)).utf8.count + 2 }
    lists.append((start, digits ?? 2, delimiter))
  }

  private mutating func openItem(_ node: Int) {
    let item = tree.item(node)
    var box: [UInt8] = []
    if let item, item.taskMarkerSpan != nil { box = Array((item.isChecked ? "[x] " : "[ ] ").utf8) }
    pushItem(followedBy: box)
  }

  /// Opens an item of the innermost list.
  mutating func pushItem(followedBy box: [UInt8] = []) {
    guard var list = lists.popLast() else { return pushItem(marker: Array("- ".utf8) + box) }
    var marker = Array("- ".utf8)
    if let number = list.number {
      marker = Array(String(number).utf8) + [list.delimiter]
      while marker.count < list.markerWidth { marker.append(0x20) }
      if marker.last != 0x20 { marker.append(0x20) }
      list.number = number + 1
    }
    lists.append(list)
    pushItem(marker: marker + box)
  }

  private mutating func pushItem(marker: [UInt8]) {
    push(
      Prefix(
        first: marker, rest: [UInt8](repeating: 0x20, count: marker.count), width: marker.count))
  }

  /// Writes lines of code, set in and not wrapped.
  mutating func writeCode(_ literal: [UInt8]) {
    var bytes: [UInt8] = []
    XMLCharacters.append(literal, to: &bytes)
    if bytes.last == 0x0A { bytes.removeLast() }
    let margin: [UInt8] = [0x20, 0x20, 0x20, 0x20]
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      writeLine(margin + line, isLiteral: true)
    }
  }

  /// Writes the table that was gathered.
  mutating func writeTable() {
    guard let finished = table else { return }
    table = nil
    for line in finished.lines(width: textWidth) { writeLine(line) }
  }

  /// The line under a heading: as wide as its longest line.
  static func underline(of lines: [[UInt8]], level: Int) -> [UInt8] {
    let sign = UInt8(ascii: level <= 1 ? "=" : level == 2 ? "-" : "~")
    let width = lines.reduce(0) { max($0, DisplayWidth.columns(of: $1)) }
    return [UInt8](repeating: sign, count: width)
  }
}
