import SourceText

/// Footnotes as GitHub and cmark-gfm read them: `[^label]:` opens a container that goes on where
/// lines are set in by four columns.
extension BlockParser {
  /// Opens a footnote.
  mutating func openFootnote(depth: Int) -> Opening {
    guard hasFootnotes, let label = FootnoteTable.label(in: bytes, at: nextNonspace),
      label.upperBound + 1 < lineEnd, bytes[label.upperBound + 1] == UInt8(ascii: ":"),
      isNestingAllowed(2)
    else { return .nothing }
    closeBlocks(downTo: depth)
    let index = addChild(.footnoteDefinition, at: nextNonspace)
    let markerEnd = label.upperBound + 2
    blocks[index].end = markerEnd
    blocks[index].payload = UInt32(tables.footnotes.records.count)
    tables.footnotes.append(
      labelSpan: SourceSpan(label.lowerBound, label.upperBound), in: bytes)
    advanceToNextNonspace()
    advance(columns: markerEnd - nextNonspace)
    nextNonspace = -1
    return .container
  }
}
