import SourceText

@testable import MarkdownSyntax

extension PositionAudit {
  /// Checks the markers at a block's start and end.
  mutating func checkBlock(_ node: Int) {
    let bytes = slice(tree.span(node))
    let kind = tree.kind(node)
    guard kind != .document else { return }
    guard let first = bytes.first, let last = bytes.last else {
      expect(kind == .tableCell, node, "is empty")
      return
    }
    expect(last != 0x0A && last != 0x0D, node, "ends with a line end")
    expect(first != 0x0A && first != 0x0D, node, "starts with a line end")
    switch kind {
    case .blockQuote: expect(first == UInt8(ascii: ">"), node, "does not start with `>`")
    case .list:
      let items = Array(tree.children(node))
      expect(items.allSatisfy { tree.kind($0) == .item }, node, "holds more than items")
      expect(items.first.map { tree.span($0).start } == tree.span(node).start, node, "start")
      expect(items.last.map { tree.span($0).end } == tree.span(node).end, node, "end")
    case .item: checkItem(node)
    case .footnoteDefinition:
      expect(first == UInt8(ascii: "["), node, "does not start with `[^`")
    case .paragraph:
      // A form feed is no blank for a paragraph's start.
      expect(first != 0x20 && first != 0x09, node, "starts with a blank")
      expect(last != 0x20 && last != 0x09, node, "ends with a blank")
    case .heading: checkHeading(node)
    case .thematicBreak:
      expect("-*_".utf8.contains(first) && first == last, node, "is no thematic break")
    case .codeBlock: checkCodeBlock(node)
    case .htmlBlock: expect(first == UInt8(ascii: "<"), node, "does not start with `<`")
    case .table: checkTable(node)
    case .tableCell:
      if !bytes.contains(0x7C) { return }
      expect(bytes.contains(0x5C), node, "holds a pipe")
    default: break
    }
  }

  private mutating func checkItem(_ node: Int) {
    guard let item = tree.item(node) else { return expect(false, node, "has no detail") }
    let marker = slice(item.markerSpan)
    expect(item.markerSpan.start == tree.span(node).start, node, "does not start at its marker")
    let digits = marker.prefix { (0x30...0x39).contains($0) }
    expect(
      marker.count == digits.count + 1
        && (digits.isEmpty ? "-+*" : ".)").utf8.contains(marker.last ?? 0), node,
      "has another marker")
    if let task = item.taskMarkerSpan {
      expect(slice(task).first == 0x5B && slice(task).last == 0x5D && task.count == 3, node, "task")
    }
  }

  private mutating func checkHeading(_ node: Int) {
    guard let marker = tree.headingMarkerSpan(node) else { return }
    let span = tree.span(node)
    expect(span.contains(marker), node, "marker outside")
    if tree.isSetextHeading(node) {
      expect(marker.end == span.end, node, "does not end with its underline")
      expect(slice(marker).allSatisfy { $0 == 0x3D || $0 == 0x2D }, node, "underline")
      expect(slice(span).first != 0x20 && slice(span).first != 0x09, node, "starts with a blank")
    } else {
      expect(marker.start == span.start, node, "does not start at its marker")
      expect(marker.count == tree.headingLevel(node), node, "marker and level")
      expect(slice(marker).allSatisfy { $0 == 0x23 }, node, "marker")
    }
    if let closing = tree.headingClosingMarkerSpan(node) {
      expect(closing.end == span.end, node, "does not end with its closing marker")
      expect(slice(closing).allSatisfy { $0 == 0x23 } && !closing.isEmpty, node, "closing marker")
    }
  }

  private mutating func checkCodeBlock(_ node: Int) {
    guard let block = tree.codeBlock(node) else { return expect(false, node, "has no detail") }
    guard block.isFenced else {
      return expect(block.openingFenceSpan == nil, node, "indented code has a fence")
    }
    guard let opening = block.openingFenceSpan else { return expect(false, node, "has no fence") }
    let mark = slice(opening).first ?? 0
    expect(opening.start == tree.span(node).start, node, "does not start at its fence")
    expect(
      opening.count >= 3 && (mark == 0x60 || mark == 0x7E)
        && slice(opening).allSatisfy { $0 == mark }, node, "opening fence")
    if let closing = block.closingFenceSpan {
      expect(closing.end == tree.span(node).end, node, "does not end with its fence")
      expect(
        closing.count >= opening.count && slice(closing).allSatisfy { $0 == mark }, node,
        "closing fence")
    }
    if let info = block.infoSpan {
      expect(info.start >= opening.end && !info.isEmpty, node, "info string")
      checkDecoded(block.info, info, node, "info string")
    }
  }

  private mutating func checkTable(_ node: Int) {
    let rows = Array(tree.children(node))
    expect(rows.first.map { tree.kind($0) } == .tableHeader, node, "does not start with a header")
    expect(rows.dropFirst().allSatisfy { tree.kind($0) == .tableRow }, node, "holds other blocks")
    expect(rows.first.map { tree.span($0).start } == tree.span(node).start, node, "start")
    for row in rows {
      let cells = Array(tree.children(row))
      expect(cells.count == tree.alignments(node).count, row, "has another number of cells")
      expect(cells.map { tree.column($0) } == Array(cells.indices), row, "columns")
    }
  }
}
