import MarkdownSyntax

extension TextEmitter {
  /// What is open while an HTML block is read.
  struct RawHTMLState {
    /// The text that is being gathered.
    var text = InlineText()
    /// The literal text of an open `pre`.
    var preformatted: [UInt8]?
    /// Whether all cells of the open row are heads.
    var isHeaderRow = true
  }

  /// Writes an HTML block as far as it is allowed.
  mutating func writeHTMLBlock(_ node: Int) {
    guard let block = source.rawHTML.blocks[node] else { return }
    var state = RawHTMLState()
    for _ in 0..<block.closesBefore { closeRaw(&state) }
    for event in block.events {
      switch event {
      case .open(let name, let attributes): openRaw(name, attributes, &state)
      case .close: closeRaw(&state)
      case .empty("hr", _):
        endParagraph(&state)
        writeLine(Array("* * *".utf8))
        askForGap(1)
      case .empty(let name, let attributes): open(name, attributes, in: &state.text)
      case .text(let bytes):
        if state.preformatted != nil {
          state.preformatted?.append(contentsOf: bytes)
        } else {
          state.text.append(bytes)
        }
      }
    }
    endParagraph(&state)
  }

  private mutating func openRaw(
    _ name: String, _ attributes: [RawHTMLAttribute], _ state: inout RawHTMLState
  ) {
    rawNames.append(name)
    guard let element = RawHTMLElement.named(name) else { return }
    if case .phrasing = element.place {
      open(name, attributes, in: &state.text)
      return
    }
    switch name {
    case "tr":
      table?.rows.append([])
      state.isHeaderRow = true
      return
    case "td", "th":
      if name == "td" { state.isHeaderRow = false }
      state.text = InlineText()
      return
    case "thead", "tbody", "tfoot", "colgroup": return
    default: break
    }
    guard !isInCell else {
      // A cell is one text; what stands in it begins a line.
      if !state.text.trimmed.isEmpty { state.text.appendLineBreak() }
      return
    }
    endParagraph(&state)
    // A list inside an item follows its text without an empty line.
    if name == "ul" || name == "ol", rawNames.contains("li") { askForGap(0) }
    switch name {
    case "table": table = TextTable()
    case "blockquote": pushQuote()
    case "ul": openList(from: nil, count: 0)
    case "ol":
      let start = attributes.first { $0.name == "start" }.flatMap { Int($0.value) }
      openList(from: start ?? 1, count: 1)
    case "li": pushItem()
    case "dd": push(Prefix(first: nil, rest: [0x20, 0x20, 0x20, 0x20], width: 4))
    case "pre": state.preformatted = []
    default: break
    }
  }

  private mutating func closeRaw(_ state: inout RawHTMLState) {
    guard let name = rawNames.popLast(), let element = RawHTMLElement.named(name) else { return }
    if case .phrasing = element.place {
      close(name, in: &state.text)
      return
    }
    switch name {
    case "tr": if state.isHeaderRow { table?.takeFirstRowAsHeader() }
    case "td", "th":
      if let last = table?.rows.indices.last { table?.rows[last].append(state.text.trimmed) }
      state.text = InlineText()
    case "table" where !isInCell:
      writeTable()
      askForGap(1)
    case _ where isInCell: break
    case "h1", "h2", "h3", "h4", "h5", "h6":
      let level = Int(name.dropFirst()) ?? 1
      writeHeading(state.text.trimmed, level: level)
      state.text = InlineText()
      askForGap(1)
    case "pre":
      writeCode(state.preformatted ?? [])
      state.preformatted = nil
      askForGap(1)
    case "ul", "ol":
      if !lists.isEmpty { lists.removeLast() }
      askForGap(1)
    case "li", "dd":
      endParagraph(&state)
      pop()
      askForGap(0)
    case "dt":
      endParagraph(&state)
      askForGap(0)
    case "blockquote":
      endParagraph(&state)
      pop()
      askForGap(1)
    default: endParagraph(&state)
    }
  }

  /// Whether a cell of a table of raw HTML is open.
  private var isInCell: Bool {
    table != nil && (rawNames.contains("td") || rawNames.contains("th"))
  }

  private mutating func endParagraph(_ state: inout RawHTMLState) {
    let text = state.text.trimmed
    state.text = InlineText()
    guard !text.isEmpty else { return }
    writeText(text)
    askForGap(1)
  }
}
