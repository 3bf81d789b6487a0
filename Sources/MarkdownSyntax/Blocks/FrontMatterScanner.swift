import SourceText

/// Finds front matter: a `---` line at the very start, closed by a `---` or `...` line.
enum FrontMatterScanner {
  /// The front matter, and where the Markdown behind it starts.
  static func scan(
    _ bytes: ByteView, from start: Int
  ) -> (frontMatter: FrontMatter, bodyStart: Int)? {
    guard let firstEnd = fenceEnd(bytes, at: start, mark: UInt8(ascii: "-")) else { return nil }
    let contentStart = nextLine(bytes, from: firstEnd)
    var line = contentStart
    var firstBlank: Int?
    while line < bytes.count {
      if let end = fenceEnd(bytes, at: line, mark: UInt8(ascii: "-"))
        ?? fenceEnd(bytes, at: line, mark: UInt8(ascii: "."))
      {
        let frontMatter = FrontMatter(
          span: SourceSpan(start, line + 3), contentSpan: SourceSpan(contentStart, line),
          isClosed: true)
        return (frontMatter, nextLine(bytes, from: end))
      }
      if firstBlank == nil, ASCII.isLineEnd(bytes[line]) { firstBlank = line }
      line = nextLine(bytes, from: line)
    }
    // Without a closing fence it may be a thematic break; a key on the next line says that it is not.
    guard isKey(bytes, at: contentStart) else { return nil }
    let end = firstBlank ?? bytes.count
    let frontMatter = FrontMatter(
      span: SourceSpan(start, end), contentSpan: SourceSpan(contentStart, end), isClosed: false)
    return (frontMatter, end)
  }

  /// The end of the line of three `mark`s at `start`, blanks behind them allowed.
  private static func fenceEnd(_ bytes: ByteView, at start: Int, mark: UInt8) -> Int? {
    guard start + 3 <= bytes.count,
      bytes[start] == mark, bytes[start + 1] == mark, bytes[start + 2] == mark
    else { return nil }
    let end = LinkScanner.endOfBlanks(in: bytes, from: start + 3)
    return end >= bytes.count || ASCII.isLineEnd(bytes[end]) ? end : nil
  }

  private static func nextLine(_ bytes: ByteView, from start: Int) -> Int {
    var index = start
    while index < bytes.count, !ASCII.isLineEnd(bytes[index]) { index += 1 }
    return LinkScanner.lineEnd(in: bytes, at: index) ?? index
  }

  private static func isKey(_ bytes: ByteView, at start: Int) -> Bool {
    var index = start
    while ASCII.isAlphanumeric(bytes[index]) || bytes[index] == UInt8(ascii: "-")
      || bytes[index] == UInt8(ascii: "_")
    {
      index += 1
    }
    return index > start && bytes[index] == UInt8(ascii: ":")
  }
}
