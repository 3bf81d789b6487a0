import SourceText

extension NearMissFinder {
  /// The longest text between `]` and `(`, in bytes, that is taken for an accident.
  private static let maximumGap = 24
  /// The same for words with blanks between.
  private static let maximumWords = 80

  /// Looks behind a `]` that ends no link for a destination.
  mutating func findDestination(at closing: Int, leaf: Int) {
    let limit = tree.span(leaf).end
    var offset = closing + 1
    while offset < limit, ASCII.isBlank(bytes[offset]) { offset += 1 }
    if bytes[offset] == UInt8(ascii: "("), offset < limit {
      guard isAddress(at: offset + 1, limit: limit) else { return }
      if offset > closing + 1 {
        add(
          .blankBeforeDestination, SourceSpan(closing + 1, offset),
          in: SourceSpan(start(ofLinkAt: closing, leaf), end(ofDestinationAt: offset, limit)))
      } else {
        findFault(inDestinationAt: offset, closing: closing, leaf: leaf)
      }
      return
    }
    if bytes.matches("\u{FF08}", at: offset), isAddress(at: offset + 3, limit: limit) {
      add(
        .fullWidthDestination, SourceSpan(offset, offset + 3),
        in: SourceSpan(start(ofLinkAt: closing, leaf), end(ofDestinationAt: offset + 2, limit)))
      return
    }
    findTextBeforeDestination(at: closing, leaf: leaf)
  }

  /// Looks for `[text] and words (url)`.
  private mutating func findTextBeforeDestination(at closing: Int, leaf: Int) {
    let limit = tree.span(leaf).end
    var offset = closing + 1
    var hasBlank = false
    while offset < limit,
      offset - closing <= (hasBlank ? Self.maximumWords : Self.maximumGap),
      !ASCII.isLineEnd(bytes[offset]), bytes[offset] != UInt8(ascii: "("),
      bytes[offset] != UInt8(ascii: "["), bytes[offset] != UInt8(ascii: "]"),
      !isSentenceMark(bytes[offset])
    {
      hasBlank = hasBlank || ASCII.isBlank(bytes[offset])
      offset += 1
    }
    guard offset > closing + 1, offset < limit, bytes[offset] == UInt8(ascii: "("),
      isAddress(at: offset + 1, limit: limit)
    else { return }
    let start = start(ofLinkAt: closing, leaf)
    let end = end(ofDestinationAt: offset, limit)
    // With blanks between, the address must stand alone in its brackets, and the text must be more
    // than the number of a footnote.
    if hasBlank {
      guard bytes[end - 1] == UInt8(ascii: ")"), hasLetters(between: start, closing),
        unsafe !bytes[offset..<end].contains(where: ASCII.isBlank)
      else { return }
    }
    add(.textBeforeDestination, SourceSpan(closing + 1, offset), in: SourceSpan(start, end))
  }

  private func hasLetters(between start: Int, _ end: Int) -> Bool {
    unsafe end - start > 2
      && bytes[start..<end].contains { ASCII.isLetter($0) || $0 >= 0x80 }
  }

  /// A `(` directly behind the `]` that starts no valid destination.
  private mutating func findFault(inDestinationAt open: Int, closing: Int, leaf: Int) {
    let limit = tree.span(leaf).end
    var offset = open + 1
    var blank: Int?
    while offset < limit, !ASCII.isLineEnd(bytes[offset]), bytes[offset] != UInt8(ascii: ")") {
      if blank == nil, ASCII.isBlank(bytes[offset]) { blank = offset }
      offset += 1
    }
    let start = start(ofLinkAt: closing, leaf)
    if bytes[offset] == UInt8(ascii: ")"), offset < limit {
      guard let blank else { return }
      add(.blankInDestination, SourceSpan(blank, blank + 1), in: SourceSpan(start, offset + 1))
    } else {
      let end = blank ?? offset
      add(.missingClosingParenthesis, SourceSpan(at: end), in: SourceSpan(start, end))
    }
  }

  /// Looks at a `[` that starts no link: `[[text](url)`, `[text(url)`.
  mutating func findMissingBracket(at open: Int, node: Int, leaf: Int) {
    let limit = tree.span(leaf).end
    let next = node + 1
    if next < tree.nodes.count, tree.kind(next) == .link, tree.span(next).start == open + 1 {
      if bytes[tree.span(next).end] != UInt8(ascii: "]") {
        add(
          .extraOpeningBracket, SourceSpan(open, open + 1),
          in: SourceSpan(open, tree.span(next).end))
      }
      return
    }
    var offset = open + 1
    while offset < limit, !ASCII.isLineEnd(bytes[offset]), bytes[offset] != UInt8(ascii: "["),
      bytes[offset] != UInt8(ascii: "]"), offset - open < 200
    {
      if bytes[offset] == UInt8(ascii: "("), offset > open + 1, !ASCII.isSpace(bytes[offset - 1]),
        isAddress(at: offset + 1, limit: limit)
      {
        add(
          .missingClosingBracket, SourceSpan(at: offset),
          in: SourceSpan(open, end(ofDestinationAt: offset, limit)))
        return
      }
      offset += 1
    }
  }

  /// Whether what stands at `offset` looks like the destination of a link.
  private func isAddress(at offset: Int, limit: Int) -> Bool {
    let start = LinkScanner.endOfBlanks(in: bytes, from: offset)
    guard start < limit else { return false }
    if bytes[start] == UInt8(ascii: "<") { return isAddress(at: start + 1, limit: limit) }
    if bytes[start] == UInt8(ascii: "/") || bytes[start] == UInt8(ascii: "#") {
      return start + 1 < limit && !ASCII.isSpace(bytes[start + 1])
    }
    let schemes: [StaticString] = ["http:", "https:", "mailto:", "tel:", "www.", "./", "../"]
    return schemes.contains { bytes.matchesIgnoringCase($0, at: start) }
  }

  private func isSentenceMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";")
      || byte == UInt8(ascii: ":")
  }

  /// The `[` before `closing` in the same leaf, or `closing` itself.
  private func start(ofLinkAt closing: Int, _ leaf: Int) -> Int {
    var offset = closing
    while offset > tree.span(leaf).start, closing - offset < 400 {
      offset -= 1
      if bytes[offset] == UInt8(ascii: "[") { return offset }
    }
    return closing
  }

  /// Behind the `)` of the destination whose `(` stands at `open`, or at the line's end.
  private func end(ofDestinationAt open: Int, _ limit: Int) -> Int {
    var offset = open
    while offset < limit, !ASCII.isLineEnd(bytes[offset]) {
      if bytes.matches("\u{FF09}", at: offset) { return offset + 3 }
      offset += 1
      if bytes[offset - 1] == UInt8(ascii: ")") { break }
    }
    return offset
  }
}
