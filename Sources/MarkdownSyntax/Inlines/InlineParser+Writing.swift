import SourceText

/// The second pass: nodes in preorder from the items.
extension InlineParser {
  struct OpenNode {
    /// The node's index, or `nil` where nesting is too deep for a node.
    var node: Int?
    var isLink: Bool
  }

  /// What is known while nodes are written.
  struct Writer {
    var open: [OpenNode] = []
    var parent: Int
    var openLinks = 0
    /// Plain text that has not become a node: items that touch are one text.
    var text: Range<Int>?
    var needsDecoding = false
    /// The inline that was closed last, and where it ended.
    var closed: (node: Int, end: Int)?
  }

  mutating func writeNodes(parent: Int) {
    var writer = Writer(parent: parent)
    let mayHoldAddress = hasGFM && text.mayHoldAddress
    for item in items {
      let start = Int(item.start)
      let end = Int(item.end)
      switch item.kind {
      case .text, .bracket:
        add(start..<end, item.needsDecoding, to: &writer, mayHoldAddress)
      case .delimiters:
        writeDelimiters(item, &writer, mayHoldAddress)
      case .softBreak, .lineBreak:
        flush(&writer, mayHoldAddress)
        appendNode(item.kind == .softBreak ? .softBreak : .lineBreak, start, end, writer.parent)
      case .code, .html:
        flush(&writer, mayHoldAddress)
        let node = appendNode(
          item.kind == .code ? .code : .htmlInline, start, end, writer.parent,
          payload: item.payload)
        writer.closed = (node, end)
      case .footnote:
        flush(&writer, mayHoldAddress)
        let node = appendNode(
          .footnoteReference, start, end, writer.parent, payload: item.payload)
        tables.footnotes.addReference(node, to: Int(item.payload))
      case .autolink:
        flush(&writer, mayHoldAddress)
        writeAutolink(start, end, payload: item.payload, &writer)
      case .linkStart, .imageStart:
        flush(&writer, mayHoldAddress)
        let kind: NodeKind = item.kind == .linkStart ? .link : .image
        open(kind, start, payload: item.payload, &writer)
      case .linkEnd:
        flush(&writer, mayHoldAddress)
        close(at: end, &writer)
      }
    }
    flush(&writer, mayHoldAddress)
  }

  private mutating func writeDelimiters(
    _ item: InlineItem, _ writer: inout Writer, _ mayHoldAddress: Bool
  ) {
    var start = Int(item.start)
    let paired = item.payload < 0 ? PairedDelimiters() : pairedDelimiters[Int(item.payload)]
    var pair = paired.firstClosed
    while pair >= 0 {
      flush(&writer, mayHoldAddress)
      start += Int(pairs[Int(pair)].length)
      close(at: start, &writer)
      pair = pairs[Int(pair)].next
    }
    var openStart = Int(item.end)
    pair = paired.firstOpened
    while pair >= 0 {
      openStart -= Int(pairs[Int(pair)].length)
      pair = pairs[Int(pair)].next
    }
    if openStart > start { add(start..<openStart, false, to: &writer, mayHoldAddress) }
    pair = paired.firstOpened
    while pair >= 0 {
      flush(&writer, mayHoldAddress)
      open(pairs[Int(pair)].kind, openStart, payload: -1, &writer)
      openStart += Int(pairs[Int(pair)].length)
      pair = pairs[Int(pair)].next
    }
  }

  private mutating func add(
    _ range: Range<Int>, _ needsDecoding: Bool, to writer: inout Writer, _ mayHoldAddress: Bool
  ) {
    if let pending = writer.text, pending.upperBound == range.lowerBound {
      writer.text = pending.lowerBound..<range.upperBound
      writer.needsDecoding = writer.needsDecoding || needsDecoding
    } else {
      flush(&writer, mayHoldAddress)
      writer.text = range
      writer.needsDecoding = needsDecoding
    }
  }

  /// Writes the pending text: an attribute list for the inline before it, e-mail addresses, the rest.
  private mutating func flush(_ writer: inout Writer, _ mayHoldAddress: Bool) {
    guard var range = writer.text else { return }
    writer.text = nil
    if hasAttributes, let closed = writer.closed, closed.end == range.lowerBound,
      let list = attributeList(at: range, of: closed.node)
    {
      range = list..<range.upperBound
    }
    while mayHoldAddress, writer.openLinks == 0, let email = bareEmail(in: range) {
      appendText(
        range.lowerBound, email.lowerBound, needsDecoding: writer.needsDecoding,
        parent: writer.parent)
      let payload = addLink(.bareEmail, address: email)
      writeAutolink(email.lowerBound, email.upperBound, payload: Int32(payload), &writer)
      range = email.upperBound..<range.upperBound
    }
    appendText(
      range.lowerBound, range.upperBound, needsDecoding: writer.needsDecoding,
      parent: writer.parent)
  }

  /// Takes the attribute list that starts `range`; gives the offset behind it.
  private mutating func attributeList(at range: Range<Int>, of node: Int) -> Int? {
    guard text.view[range.lowerBound] == UInt8(ascii: "{"),
      text.view[range.lowerBound + 1] == UInt8(ascii: ":"), text.isSlice
    else { return nil }
    let start = text.sourceOffset(range.lowerBound)
    let limit = text.sourceEnd(range.upperBound)
    guard var list = AttributeListScanner.scan(source, at: start, limit: limit) else { return nil }
    list.node = node
    attributeLists.append(list)
    nodes[node].flags.insert(.hasAttributes)
    return range.lowerBound + list.span.count
  }

  private mutating func writeAutolink(
    _ start: Int, _ end: Int, payload: Int32, _ writer: inout Writer
  ) {
    let form = tables.links[Int(payload)].form
    let node = appendNode(.link, start, end, writer.parent, payload: payload)
    let inset = form == .angleAutolink ? 1 : 0
    let child = appendNode(.text, start + inset, end - inset, node)
    if form != .bareEmail { nodes[child].flags.insert(.isVerbatim) }
    if form != .bareURL { nodes[child].flags.insert(.needsDecoding) }
    if !text.isSlice(start + inset, end - inset) {
      nodes[child].payload = UInt32(tables.literals.count)
      tables.literals.append(rawLiteral(start + inset..<end - inset))
    }
    nodes[node].subtreeEnd = UInt32(nodes.count)
    writer.closed = (node, end)
  }

  private mutating func open(
    _ kind: NodeKind, _ start: Int, payload: Int32, _ writer: inout Writer
  ) {
    let isLink = kind == .link
    if isLink { writer.openLinks += 1 }
    guard writer.open.count < maximumDepth else {
      if nestingLimitSpan == nil { nestingLimitSpan = text.sourceSpan(start, start + 1) }
      writer.open.append(OpenNode(node: nil, isLink: isLink))
      return
    }
    let node = appendNode(kind, start, start, writer.parent, payload: payload)
    writer.open.append(OpenNode(node: node, isLink: isLink))
    writer.parent = node
  }

  private mutating func close(at end: Int, _ writer: inout Writer) {
    guard let opened = writer.open.popLast() else { return }
    if opened.isLink { writer.openLinks -= 1 }
    guard let node = opened.node else { return }
    nodes[node].end = UInt32(text.sourceEnd(end))
    nodes[node].subtreeEnd = UInt32(nodes.count)
    writer.parent = Int(nodes[node].parent)
    writer.closed = (node, end)
  }

  /// Appends a text node unless the range is empty.
  mutating func appendText(_ start: Int, _ end: Int, needsDecoding: Bool, parent: Int) {
    guard end > start else { return }
    let node = appendNode(.text, start, end, parent)
    if needsDecoding { nodes[node].flags.insert(.needsDecoding) }
    // A cell's `\\|`, whose backslash is gone before inlines are read, splits a text.
    guard !text.isSlice(start, end) else { return }
    nodes[node].flags.insert(.needsDecoding)
    nodes[node].payload = UInt32(tables.literals.count)
    tables.literals.append(tables.literal(start..<end, of: text))
  }

  @discardableResult
  private mutating func appendNode(
    _ kind: NodeKind, _ start: Int, _ end: Int, _ parent: Int, payload: Int32 = -1
  ) -> Int {
    let span = text.sourceSpan(start, end)
    nodes.append(
      SyntaxNode(
        kind: kind, flags: [], detail: 0, start: UInt32(span.start), end: UInt32(span.end),
        subtreeEnd: UInt32(nodes.count + 1), parent: UInt32(parent),
        payload: payload < 0 ? .max : UInt32(payload)))
    return nodes.count - 1
  }
}
