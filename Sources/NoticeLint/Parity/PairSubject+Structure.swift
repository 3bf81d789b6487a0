import MarkdownSyntax
import NoticeModel
import NoticeParity
import SourceText

extension PairSubject {
  /// The blocks of a side.
  func blocks(_ side: Side) -> [Block] {
    switch side {
    case .source: alignment.sourceBlocks
    case .translation: alignment.translationBlocks
    }
  }

  /// A block's place; of a cell, that of its row.
  func span(ofBlock index: Int, in side: Side) -> SourceSpan {
    let block = blocks(side)[index]
    return self[side].tree.span(block.row ?? block.node)
  }

  /// The first line of a block with its marker: of an item that it begins, from the bullet on.
  func firstLine(ofBlock index: Int, in side: Side) -> SourceSpan {
    let block = blocks(side)[index]
    let tree = self[side].tree
    var span = span(ofBlock: index, in: side)
    if block.beginsItem, let item = block.item {
      span = SourceSpan(tree.span(item).start, span.end)
    }
    return self[side].firstLine(of: span)
  }

  /// The last line of the block behind which something belongs; without one, the first line.
  func place(behind block: Int?, in side: Side) -> SourceSpan {
    guard let block else {
      if blocks(side).isEmpty { return SourceSpan(at: self[side].tree.span(0).start) }
      return firstLine(ofBlock: 0, in: side)
    }
    let span = span(ofBlock: block, in: side)
    let line = self[side].line(at: max(span.start, span.end - 1))
    return SourceSpan(max(span.start, line.start), max(line.start, min(span.end, line.end)))
  }

  /// Whether markup that went wrong, and is found as such, explains a block.
  func isFlawed(_ block: Int?, in side: Side, reach: MarkupFlaws.Reach = .block) -> Bool {
    guard let block else { return false }
    let node = blocks(side)[block]
    let tree = self[side].tree
    var span = span(ofBlock: block, in: side)
    if let list = node.list, node.item != nil, reach == .block {
      span = SourceSpan(min(span.start, tree.span(node.item ?? list).start), span.end)
    }
    let start = self[side].line(at: span.start).start
    return flaws.touch(
      SourceSpan(start, span.end), of: self[side], reach: reach, countsNotes: side == .source)
  }

  /// The title of a section as messages quote it; `nil` where it has none.
  func title(ofSection index: Int, in side: Side, to count: Int = 30) -> String? {
    let title = self[side].notice.sections[index].title
    return title.isEmpty ? nil : "`\(FrontMatterText.clipped(title, to: count))`"
  }

  /// What a block is called.
  func noun(ofBlock index: Int, in side: Side) -> String {
    let block = blocks(side)[index]
    if block.isQuoted, block.kind == .paragraph { return "quotation" }
    switch block.kind {
    case .heading: return "heading"
    case .tableCell: return "table"
    case .codeBlock: return "code block"
    case .htmlBlock: return "HTML block"
    case .thematicBreak: return "line"
    default: return block.depth > 0 && block.beginsItem ? "list item" : "paragraph"
    }
  }
}

extension PairSubject {
  /// What a run's blocks are called, in the singular.
  func noun(ofRun run: BlockRun, in side: Side) -> String {
    let nouns = Set(run.blocks.map { noun(ofBlock: $0, in: side) })
    return nouns.count == 1 ? nouns.first ?? "block" : "block"
  }

  /// Where a run that the translation lacks would stand, or what stands in its place.
  func span(ofMissing run: BlockRun) -> SourceSpan {
    if let other = run.replacement?.lowerBound {
      return firstLine(ofBlock: other, in: .translation)
    }
    if let joined = run.joinedInto { return firstLine(ofBlock: joined, in: .translation) }
    return place(behind: run.place, in: .translation)
  }

  /// Whether markup that went wrong explains a run: in the block of the other side that swallowed it,
  /// or, of what only the translation has, in its own blocks.
  func isExplained(_ run: BlockRun, in side: Side) -> Bool {
    let other: Side = side == .source ? .translation : .source
    if isFlawed(run.joinedInto ?? run.place, in: other) { return true }
    // What the source says is said, whatever became of its marks.
    if side == .source, run.joinedInto == nil { return false }
    return run.blocks.contains { isFlawed($0, in: side) }
  }
}
