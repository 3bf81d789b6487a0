import SourceText

extension NearMissFinder {
  /// Looks at the start of each line of a paragraph.
  mutating func findInLines(of paragraph: Int) {
    let first = paragraph + 1
    guard first < Int(tree.nodes[paragraph].subtreeEnd) else { return }
    findMissingBlank(at: first)
    let required = requiredIndentation(of: paragraph)
    for node in tree.descendants(paragraph) {
      guard tree.kind(node) == .softBreak || tree.kind(node) == .lineBreak else { continue }
      let next = node + 1
      guard next < Int(tree.nodes[paragraph].subtreeEnd) else { return }
      let start = tree.span(next).start
      let isText = tree.kind(next) == .text
      findMissingBlank(at: next)
      if isText { findSwallowedMarker(at: start) }
      if let required { findLazyLine(at: start, required) }
    }
  }

  private func line(at offset: Int) -> SourceSpan {
    var start = offset
    while start > 0, !ASCII.isLineEnd(bytes[start - 1]) { start -= 1 }
    var end = offset
    while end < bytes.count, !ASCII.isLineEnd(bytes[end]) { end += 1 }
    return SourceSpan(start, end)
  }

  /// Looks for a block's marker without its blank at the start of a text.
  private mutating func findMissingBlank(at node: Int) {
    guard tree.kind(node) == .text else { return }
    let start = tree.span(node).start
    let byte = bytes[start]
    var end = start + 1
    switch byte {
    case UInt8(ascii: "#"):
      while bytes[end] == UInt8(ascii: "#") { end += 1 }
      guard end - start <= 6, isWordStart(end, allowsDigits: true) else { return }
      add(.headingWithoutBlank, SourceSpan(start, end), in: line(at: start))
    case UInt8(ascii: "*"), UInt8(ascii: "-"), UInt8(ascii: "+"):
      guard isWordStart(end, allowsDigits: false) || isMarkup(behind: node, at: end) else {
        return
      }
      add(.bulletWithoutBlank, SourceSpan(start, end), in: line(at: start))
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      while ASCII.isDigit(bytes[end]) { end += 1 }
      guard end - start <= 9,
        bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")"),
        isWordStart(end + 1, allowsDigits: false) || isMarkup(behind: node, at: end + 1)
      else { return }
      add(.numberWithoutBlank, SourceSpan(start, end + 1), in: line(at: start))
    default:
      break
    }
  }

  /// Whether strong text or a link follows at once on a text that ends at `offset`: `*__Name__: …`.
  private func isMarkup(behind node: Int, at offset: Int) -> Bool {
    let next = node + 1
    guard tree.span(node).end == offset, next < tree.nodes.count,
      tree.nodes[next].parent == tree.nodes[node].parent, tree.span(next).start == offset
    else { return false }
    return tree.kind(next) == .strong || tree.kind(next) == .link
  }

  /// Whether a letter of any script, a quote or a bracket stands at `offset`.
  private func isWordStart(_ offset: Int, allowsDigits: Bool) -> Bool {
    guard let (scalar, _) = bytes.scalar(at: offset) else { return false }
    switch scalar {
    case "\"", "“", "„", "«", "「", "『", "(", "（", "[": return true
    default: break
    }
    if ASCII.isDigit(bytes[offset]) { return allowsDigits }
    // A no-break space looks like the blank that is missing.
    if !scalar.isASCII, UnicodeClass.isWhitespace(scalar) { return true }
    return scalar.properties.isAlphabetic
  }

  /// A marker that a paragraph line starts with and that could not interrupt the paragraph.
  private mutating func findSwallowedMarker(at start: Int) {
    var end = start
    if bytes[start] == UInt8(ascii: "#") {
      while bytes[end] == UInt8(ascii: "#") { end += 1 }
      guard end - start <= 6, ASCII.isBlank(bytes[end]) else { return }
      add(.headingSwallowedByParagraph, SourceSpan(start, end), in: line(at: start))
      return
    }
    if ASCII.isDigit(bytes[start]) {
      while ASCII.isDigit(bytes[end]) { end += 1 }
      guard end - start <= 9, bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")")
      else { return }
      end += 1
    } else if bytes[start] == UInt8(ascii: "-") || bytes[start] == UInt8(ascii: "*")
      || bytes[start] == UInt8(ascii: "+")
    {
      end += 1
    } else {
      return
    }
    guard ASCII.isBlank(bytes[end]), !ASCII.isLineEnd(bytes[end + 1]) else { return }
    add(.itemSwallowedByParagraph, SourceSpan(start, end), in: line(at: start))
  }

  struct Indentation {
    /// How many `>` each line needs.
    var quotes: Int
    /// The column, from 0, at which the innermost item's content starts.
    var column: Int
    /// Where the innermost container starts.
    var container: SourceSpan
  }

  /// What a line needs in front to belong to the paragraph's containers.
  private func requiredIndentation(of paragraph: Int) -> Indentation? {
    var quotes = 0
    var column = 0
    var container: SourceSpan?
    var node = tree.parent(paragraph)
    var depth = 0
    while let current = node, depth < SyntaxTree.maximumDepth {
      if tree.kind(current) == .blockQuote {
        quotes += 1
        if container == nil { container = tree.span(current) }
      } else if tree.kind(current) == .item, container == nil {
        container = tree.span(current)
        let marker = tree.item(current)?.markerSpan ?? tree.span(current)
        let content = tree.span(current + 1).start
        let lineStart = line(at: marker.start).start
        column = min(content, marker.end + 5) - lineStart
        if content > line(at: marker.start).end { column = marker.end + 1 - lineStart }
        if let task = tree.item(current)?.taskMarkerSpan { column = task.start - lineStart }
      }
      node = tree.parent(current)
      depth += 1
    }
    return container.map { Indentation(quotes: quotes, column: column, container: $0) }
  }

  private mutating func findLazyLine(at start: Int, _ required: Indentation) {
    let line = line(at: start)
    let prefix = unsafe bytes[line.start..<start]
    let quotes = unsafe prefix.reduce(0) { $0 + ($1 == UInt8(ascii: ">") ? 1 : 0) }
    let hasTab = unsafe prefix.contains(ASCII.tab)
    if quotes < required.quotes || quotes == 0 && !hasTab && prefix.count < required.column {
      add(.lazyContinuation, SourceSpan(start, line.end), in: required.container)
    }
  }

  /// A list of one item whose number and words are a date: `5. November 2025`, `2020. szeptember 9.`
  mutating func findDate(inList list: Int) {
    guard let detail = tree.list(list), detail.isOrdered else { return }
    let item = list + 1
    guard item < Int(tree.nodes[list].subtreeEnd),
      tree.nodes[item].subtreeEnd == tree.nodes[list].subtreeEnd,
      let marker = tree.item(item)?.markerSpan
    else { return }
    let line = line(at: marker.start)
    let isYear = (1_900...2_100).contains(detail.start)
    let text = LinkScanner.endOfBlanks(in: bytes, from: marker.end)
    if isYear, text >= line.end {
      add(.dateAsListItem, marker, in: line)
      return
    }
    // The month: letters of any script, one word.
    var end = text
    while end < line.end, ASCII.isLetter(bytes[end]) || bytes[end] >= 0x80 { end += 1 }
    guard end > text, end - text <= 40 else { return }
    if bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ",") { end += 1 }
    let number = LinkScanner.endOfBlanks(in: bytes, from: end)
    var numberEnd = number
    var value = 0
    while numberEnd < line.end, ASCII.isDigit(bytes[numberEnd]), numberEnd - number < 4 {
      value = value * 10 + Int(bytes[numberEnd] - 0x30)
      numberEnd += 1
    }
    guard number > end, numberEnd > number, !ASCII.isDigit(bytes[numberEnd]) else { return }
    let isDate =
      isYear
      ? (1...31).contains(value)
      : (1...31).contains(detail.start) && (1_900...2_100).contains(value)
    if isDate { add(.dateAsListItem, marker, in: line) }
  }
}
