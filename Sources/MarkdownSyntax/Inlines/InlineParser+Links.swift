import SourceText

/// Links and images: CommonMark 0.31.2, sections 6.3 and 6.4.
extension InlineParser {
  mutating func readOpeningBracket(length: Int) {
    if !brackets.isEmpty { brackets[brackets.count - 1].hasBracketAfter = true }
    append(.bracket, index, index + length)
    brackets.append(
      Bracket(
        item: items.count - 1, textStart: index, delimiterCount: delimiters.count,
        isImage: length == 2))
  }

  mutating func readClosingBracket() {
    let closing = index
    guard let opener = brackets.last else {
      index += 1
      return
    }
    let isActive = opener.isImage || brackets.count > inactiveBrackets
    guard isActive, let link = inlineLink(closing) ?? referenceLink(closing, opener) else {
      brackets.removeLast()
      if readFootnote(closing, opener) { return }
      inactiveBrackets = min(inactiveBrackets, brackets.count)
      index += 1
      return
    }
    tables.links.append(link.record)
    append(.linkEnd, closing, link.end)
    items[opener.item].kind = opener.isImage ? .imageStart : .linkStart
    items[opener.item].payload = Int32(tables.links.count - 1)
    pairDelimiters(from: opener.delimiterCount)
    brackets.removeLast()
    inactiveBrackets = opener.isImage ? min(inactiveBrackets, brackets.count) : brackets.count
  }

  private typealias FoundLink = (record: LinkRecord, end: Int)

  /// The `(destination "title")` behind the bracket at `closing`.
  private mutating func inlineLink(_ closing: Int) -> FoundLink? {
    let view = text.view
    guard view[closing + 1] == UInt8(ascii: "(") else { return nil }
    let start = LinkScanner.endOfSpaces(in: view, from: closing + 2)
    guard let destination = LinkScanner.destination(in: view, at: start) else { return nil }
    let titleStart = LinkScanner.endOfSpaces(in: view, from: destination.end)
    var title: Range<Int>?
    if titleStart > destination.end, let titleEnd = LinkScanner.title(in: view, at: titleStart) {
      title = titleStart..<titleEnd
    }
    let end = LinkScanner.endOfSpaces(in: view, from: title?.upperBound ?? titleStart)
    guard end < view.count, view[end] == UInt8(ascii: ")") else { return nil }
    let record = LinkRecord(
      form: .inline, destination: tables.literal(destination.content, of: text),
      titleSpan: title.map { rawLiteralSpan($0) },
      title: title.map { tables.literal($0.lowerBound + 1..<$0.upperBound - 1, of: text) },
      definition: .max)
    return (record, end + 1)
  }

  /// The `[label]` or `[]` behind the bracket at `closing`, or the bracketed text itself as a label.
  private mutating func referenceLink(_ closing: Int, _ opener: Bracket) -> FoundLink? {
    guard !references.isEmpty else { return nil }
    let view = text.view
    var form = LinkForm.shortcutReference
    var end = closing + 1
    var label = opener.textStart..<closing
    // A label needs a character that is no white space; `[ ]` is text behind a shortcut reference.
    if let explicit = LinkScanner.label(in: view, at: closing + 1),
      unsafe explicit.isEmpty || !view[explicit].allSatisfy(ASCII.isSpace)
    {
      end = explicit.upperBound + 1
      form = explicit.isEmpty ? .collapsedReference : .fullReference
      if !explicit.isEmpty { label = explicit }
    }
    guard form == .fullReference || !opener.hasBracketAfter,
      label.count <= LinkScanner.maximumLabelLength,
      let definition = unsafe references.resolve(view[label])
    else { return nil }
    let target = references.definitions[definition]
    let record = LinkRecord(
      form: form, destination: target.destination, titleSpan: target.titleSpan,
      title: target.title, definition: UInt32(definition))
    return (record, end)
  }
}
