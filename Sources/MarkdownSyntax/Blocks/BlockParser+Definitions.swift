import SourceText

extension BlockParser {
  /// Takes the reference definitions off the front of the open paragraph; they become blocks of their
  /// own before it. The paragraph stays open, without text where nothing is left.
  mutating func takeDefinitions() {
    let index = tip
    guard blocks[index].kind == .paragraph, let firstSegment = blocks[index].segments.first,
      bytes[segments[firstSegment].start] == UInt8(ascii: "["), index == blocks.count - 1
    else { return }
    let text = LeafText(segments[blocks[index].segments], of: bytes, in: scratch)
    var next = 0
    var found: [DefinitionScanner] = []
    while text.view[next] == UInt8(ascii: "["), let scan = DefinitionScanner(text.view, at: next) {
      found.append(scan)
      next = scan.nextStart
    }
    guard !found.isEmpty else { return }

    var paragraph = blocks.removeLast()
    var start = 0
    for scan in found {
      appendDefinition(scan, of: text, from: start, like: paragraph)
      start = scan.nextStart
    }
    if next >= text.count {
      paragraph.segments = segments.count..<segments.count
    } else {
      let rest = text.sourceOffset(next)
      while let first = paragraph.segments.first, segments[first].end <= rest {
        paragraph.segments = paragraph.segments.dropFirst()
      }
      if let first = paragraph.segments.first {
        segments[first].start = max(segments[first].start, rest)
        paragraph.start = segments[first].start
      }
    }
    open[open.count - 1] = blocks.count
    blocks[paragraph.parent].lastChild = blocks.count
    blocks.append(paragraph)
  }

  private mutating func appendDefinition(
    _ scan: DefinitionScanner, of text: LeafText, from start: Int, like paragraph: Block
  ) {
    let span = text.sourceSpan(start, scan.end)
    guard let label = unsafe ReferenceTable.normalize(text.view[scan.label]) else { return }
    let title = scan.title.map { $0.lowerBound + 1..<$0.upperBound - 1 }
    references.append(
      DefinitionRecord(
        block: blocks.count, span: span,
        labelSpan: text.sourceSpan(scan.label.lowerBound, scan.label.upperBound),
        destination: tables.literal(scan.destination, of: text),
        titleSpan: scan.title.map { text.sourceSpan($0.lowerBound, $0.upperBound) },
        title: title.map { tables.literal($0, of: text) }, normalizedLabel: label))
    var block = Block(
      kind: .referenceDefinition, start: span.start, parent: paragraph.parent,
      line: paragraph.endLine)
    block.end = span.end
    block.payload = UInt32(references.definitions.count - 1)
    blocks.append(block)
    blocks[paragraph.parent].end = max(blocks[paragraph.parent].end, span.end)
    blocks[paragraph.parent].endLine = max(blocks[paragraph.parent].endLine, paragraph.endLine)
  }
}
