import SourceText

extension BlockParser {
  struct Marker {
    var end: Int
    var isOrdered: Bool
    var number: Int
    var delimiter: UInt8
  }

  /// Opens a list item, and a list where the item does not continue the one before it.
  mutating func openItem(container: NodeKind, depth: Int) -> Opening {
    guard let marker = listMarker(interruptsParagraph: container == .paragraph),
      isNestingAllowed(3)
    else { return .nothing }
    closeBlocks(downTo: depth)
    let markerSpan = SourceSpan(nextNonspace, marker.end)
    let markerIndentation = indentation
    advanceToNextNonspace()
    advance(columns: markerSpan.count)

    // The blanks behind the marker count to the content's indentation, unless they are five or more
    // (then the content is indented code) or the line ends (CommonMark 0.31.2, section 5.2).
    let saved = (offset, column, isTabPartlyUsed)
    let savedColumn = column
    while column - savedColumn <= 5, offset < lineEnd, ASCII.isBlank(bytes[offset]) {
      advance(columns: 1)
    }
    var blanks = column - savedColumn
    if blanks >= 5 || blanks < 1 || offset == lineEnd {
      let hasBlank = blanks > 0
      (offset, column, isTabPartlyUsed) = saved
      if hasBlank { advance(columns: 1) }
      blanks = 1
    }
    nextNonspace = -1

    if blocks[tip].kind == .paragraph { closeBlocks(downTo: open.count - 1) }
    if blocks[tip].kind != .list || !continues(tip, marker) {
      if blocks[tip].kind == .list { closeBlocks(downTo: open.count - 1) }
      let list = addChild(.list, at: markerSpan.start)
      blocks[list].payload = UInt32(tables.lists.count)
      tables.lists.append(
        ListRecord(
          start: Int32(marker.number), delimiter: marker.delimiter, isOrdered: marker.isOrdered))
    }
    let item = addChild(.item, at: markerSpan.start)
    blocks[item].detail = markerIndentation + markerSpan.count + blanks
    blocks[item].end = marker.end
    blocks[item].payload = UInt32(tables.items.count)
    tables.items.append(ItemRecord(markerSpan: markerSpan, number: Int32(marker.number)))
    return .container
  }

  private func continues(_ list: Int, _ marker: Marker) -> Bool {
    let detail = tables.lists[Int(blocks[list].payload)]
    return detail.isOrdered == marker.isOrdered && detail.delimiter == marker.delimiter
  }

  /// The list marker at the first byte that is no blank.
  private func listMarker(interruptsParagraph: Bool) -> Marker? {
    var end = nextNonspace
    var marker = Marker(end: 0, isOrdered: false, number: 0, delimiter: bytes[end])
    if ASCII.isDigit(bytes[end]) {
      marker.isOrdered = true
      while end < lineEnd, ASCII.isDigit(bytes[end]), end - nextNonspace < 9 {
        marker.number = marker.number * 10 + Int(bytes[end] - 0x30)
        end += 1
      }
      marker.delimiter = bytes[end]
      guard end < lineEnd,
        marker.delimiter == UInt8(ascii: ".") || marker.delimiter == UInt8(ascii: ")")
      else { return nil }
      if interruptsParagraph, marker.number != 1 { return nil }
    }
    marker.end = end + 1
    guard marker.end == lineEnd || ASCII.isBlank(bytes[marker.end]) else { return nil }
    if interruptsParagraph, isBlankRest(from: marker.end) { return nil }
    return marker
  }
}
