import SourceText

/// An attribute list and the block that it belongs to.
struct BlockAttributeList {
  var block: Int
  var list: AttributeList
}

extension BlockParser {
  /// Whether the line is an attribute list and nothing else.
  var isAttributeListLine: Bool { attributeListOfLine != nil }

  private var attributeListOfLine: AttributeList? {
    guard hasAttributes, indentation <= 3, bytes[nextNonspace] == UInt8(ascii: "{"),
      bytes[nextNonspace + 1] == UInt8(ascii: ":"),
      let list = AttributeListScanner.scan(bytes, at: nextNonspace, limit: lineEnd),
      isBlankRest(from: list.span.end)
    else { return nil }
    return list
  }

  /// Takes the line as the attribute list of the block above it, or of the one that follows.
  mutating func useAttributeListLine(container: NodeKind, depth: Int) -> Bool {
    guard let list = attributeListOfLine else { return false }
    if container == .paragraph {
      // Definitions are no paragraph; the list belongs to what is left, or to the last of them.
      takeDefinitions()
      let index = tip
      attach(list, to: blocks[index].segments.isEmpty ? index - 1 : index)
      closeBlocks(downTo: open.count - 1)
      extendOpenBlocks(to: list.span.end)
      return true
    }
    closeBlocks(downTo: depth)
    // A list goes on only with an item; the attribute list belongs to the whole.
    while blocks[tip].kind == .list { closeBlocks(downTo: open.count - 1) }
    let previous = blocks[tip].lastChild
    if previous >= 0, blocks[previous].endLine == lineNumber - 1 {
      blocks[previous].endLine = lineNumber
      attach(list, to: previous)
    } else {
      pendingAttributes = (list, lineNumber)
    }
    extendOpenBlocks(to: list.span.end)
    return true
  }

  private mutating func extendOpenBlocks(to end: Int) {
    blocks[tip].end = max(blocks[tip].end, end)
    let last = blocks[tip].lastChild
    if last >= 0 { blocks[last].endLine = lineNumber }
  }

  mutating func attach(_ list: AttributeList, to block: Int) {
    attributeLists.append(BlockAttributeList(block: block, list: list))
  }

  /// Gives the block that starts now the attribute list on the line before it.
  mutating func attachPendingAttributes(to block: Int) {
    guard let pending = pendingAttributes else { return }
    pendingAttributes = nil
    if pending.line == lineNumber - 1 { attach(pending.list, to: block) }
  }

  /// The attribute list that ends a heading's text.
  func trailingAttributeList(in range: Range<Int>) -> AttributeList? {
    guard range.upperBound > range.lowerBound, bytes[range.upperBound - 1] == UInt8(ascii: "}")
    else { return nil }
    var start = range.upperBound - 1
    while start > range.lowerBound, bytes[start] != UInt8(ascii: "{") { start -= 1 }
    guard let list = AttributeListScanner.scan(bytes, at: start, limit: range.upperBound),
      list.span.end == range.upperBound
    else { return nil }
    return list
  }
}
