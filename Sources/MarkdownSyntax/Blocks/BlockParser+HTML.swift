import SourceText

/// CommonMark 0.31.2, section 4.6.
extension BlockParser {
  /// The names that start an HTML block of kind 6.
  private static let blockNames: Set<String> = [
    "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center",
    "col", "colgroup", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset",
    "figcaption", "figure", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5",
    "h6", "head", "header", "hr", "html", "iframe", "legend", "li", "link", "main", "menu",
    "menuitem", "nav", "noframes", "ol", "optgroup", "option", "p", "param", "search", "section",
    "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "track", "ul",
  ]

  /// The names whose content is text up to their own end tag: kind 1.
  private static let verbatimNames: Set<String> = ["script", "pre", "style", "textarea"]

  /// The kind, 1 to 7, of the HTML block that starts at the first byte that is no blank.
  func htmlBlockKind(canInterrupt: Bool) -> Int? {
    let start = nextNonspace
    if bytes.matches("<!--", at: start) { return 2 }
    if bytes.matches("<?", at: start) { return 3 }
    if bytes.matches("<![CDATA[", at: start) { return 5 }
    if bytes.matches("<!", at: start) { return ASCII.isLetter(bytes[start + 2]) ? 4 : nil }
    let isClosing = bytes[start + 1] == UInt8(ascii: "/")
    let nameStart = start + (isClosing ? 2 : 1)
    guard ASCII.isLetter(bytes[nameStart]) else { return nil }
    var nameEnd = nameStart
    while nameEnd < lineEnd, nameEnd - nameStart < 16, ASCII.isAlphanumeric(bytes[nameEnd]) {
      nameEnd += 1
    }
    let name = unsafe String(
      decoding: bytes[nameStart..<nameEnd].map(ASCII.lowercased), as: UTF8.self)
    let isDelimited =
      nameEnd == lineEnd || ASCII.isBlank(bytes[nameEnd]) || bytes[nameEnd] == UInt8(ascii: ">")
    if !isClosing, isDelimited, Self.verbatimNames.contains(name) { return 1 }
    if isDelimited || bytes.matches("/>", at: nameEnd), Self.blockNames.contains(name) { return 6 }
    guard canInterrupt else { return nil }
    let end =
      isClosing
      ? HTMLScanner.closingTag(in: bytes, at: start, limit: lineEnd)
      : HTMLScanner.openTag(in: bytes, at: start, limit: lineEnd)
    guard let end, isBlankRest(from: end) else { return nil }
    return 7
  }

  /// Whether the line ends an HTML block of kinds 1 to 5.
  func htmlBlockEnds(kind: Int) -> Bool {
    switch kind {
    case 1: lineContains("</script>", "</pre>", "</style>", "</textarea>")
    case 2: lineContains("-->")
    case 3: lineContains("?>")
    case 4: lineContains(">")
    case 5: lineContains("]]>")
    default: false
    }
  }

  private func lineContains(_ ends: StaticString...) -> Bool {
    var index = nextNonspace
    while index < lineEnd {
      for end in ends
      where unsafe bytes[index] == end.utf8Start[0] && index + end.utf8CodeUnitCount <= lineEnd
        && bytes.matchesIgnoringCase(end, at: index)
      {
        return true
      }
      index += 1
    }
    return false
  }
}
