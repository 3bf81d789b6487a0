import SourceText

/// Joins blocks and their inlines into one arena in preorder.
struct TreeAssembler {
  private var blocks: BlockParser
  private var inlines: InlineParser
  /// The node of each definition.
  private var definitionNodes: [Int]
  private var open: [(block: Int, node: Int)] = []

  init(_ blocks: consuming BlockParser, dialect: Dialect) {
    inlines = InlineParser(
      source: blocks.bytes, dialect: dialect, tables: blocks.tables, references: blocks.references)
    definitionNodes = Array(repeating: 0, count: blocks.references.definitions.count)
    blocks.tables = SideTables()
    self.blocks = blocks
  }

  /// Builds the tree of `source`.
  consuming func tree(of source: SourceFile, dialect: Dialect, frontMatter: FrontMatter?)
    -> SyntaxTree
  {
    let lists = blocks.attributeLists.sorted { $0.block < $1.block }
    var nextList = 0
    for index in blocks.blocks.indices {
      let block = blocks.blocks[index]
      while open.count > 1, open[open.count - 1].block != block.parent { closeNode() }
      let node = append(block)
      while nextList < lists.count, lists[nextList].block <= index {
        var list = lists[nextList].list
        list.node = node
        inlines.attributeLists.append(list)
        inlines.nodes[node].flags.insert(.hasAttributes)
        nextList += 1
      }
      if block.kind.holdsInlines {
        inlines.parse(blocks.segments[block.segments], parent: node)
        inlines.nodes[node].subtreeEnd = UInt32(inlines.nodes.count)
      } else {
        open.append((index, node))
      }
    }
    while !open.isEmpty { closeNode() }
    let footnotes = inlines.tables.footnotes.footnotes()
    inlines.tables.footnotes = FootnoteTable()
    // What the tree was made of goes before its copy is made.
    blocks.blocks = []
    blocks.segments = []
    inlines.nodes.trim()
    inlines.tables.trim()
    return SyntaxTree(
      source: source, dialect: dialect, nodes: inlines.nodes, frontMatter: frontMatter,
      definitions: definitions(), footnotes: footnotes,
      attributeLists: inlines.attributeLists,
      nestingLimitSpan: blocks.nestingLimitSpan ?? inlines.nestingLimitSpan,
      tables: inlines.tables)
  }

  private mutating func append(_ block: Block) -> Int {
    let node = inlines.nodes.count
    inlines.nodes.append(
      SyntaxNode(
        kind: block.kind, flags: block.isVariant ? .isVariant : [],
        detail: UInt16(truncatingIfNeeded: block.detail), start: UInt32(block.start),
        end: UInt32(max(block.start, block.end)), subtreeEnd: UInt32(node + 1),
        parent: UInt32(open.last?.node ?? 0), payload: block.payload))
    if block.kind == .referenceDefinition { definitionNodes[Int(block.payload)] = node }
    if block.kind == .footnoteDefinition {
      inlines.tables.footnotes.records[Int(block.payload)].node = node
    }
    return node
  }

  private mutating func closeNode() {
    let (_, node) = open.removeLast()
    inlines.nodes[node].subtreeEnd = UInt32(inlines.nodes.count)
  }

  private func definitions() -> [ReferenceDefinition] {
    zip(inlines.references.definitions, definitionNodes).map { record, node in
      ReferenceDefinition(
        node: node, span: record.span, labelSpan: record.labelSpan,
        destinationSpan: record.destination.span, titleSpan: record.titleSpan,
        destination: SyntaxTree.string(record.destination, blocks.bytes, inlines.tables.pool),
        title: record.title.map {
          SyntaxTree.string($0, blocks.bytes, inlines.tables.pool)
        } ?? "", normalizedLabel: record.normalizedLabel, isShadowed: record.isShadowed,
        isUsed: record.isUsed)
    }
  }
}
