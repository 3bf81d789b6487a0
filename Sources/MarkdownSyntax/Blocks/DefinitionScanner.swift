import SourceText

/// Reads a link reference definition: CommonMark 0.31.2, section 4.7.
struct DefinitionScanner {
  var label: Range<Int>
  var destination: Range<Int>
  /// The title with its delimiters.
  var title: Range<Int>?
  /// Behind the destination or title.
  var end: Int
  /// Behind the line end.
  var nextStart: Int

  /// Reads the definition that starts at `start`.
  init?(_ bytes: ByteView, at start: Int) {
    guard let label = LinkScanner.label(in: bytes, at: start),
      bytes[label.upperBound + 1] == UInt8(ascii: ":"),
      unsafe !bytes[label].allSatisfy(ASCII.isSpace)
    else { return nil }
    let destinationStart = LinkScanner.endOfSpaces(in: bytes, from: label.upperBound + 2)
    guard let destination = LinkScanner.destination(in: bytes, at: destinationStart),
      destination.end > destinationStart
    else { return nil }
    self.label = label
    self.destination = destination.content

    let titleStart = LinkScanner.endOfSpaces(in: bytes, from: destination.end)
    if titleStart > destination.end, let titleEnd = LinkScanner.title(in: bytes, at: titleStart),
      let next = LinkScanner.lineEnd(
        in: bytes, at: LinkScanner.endOfBlanks(in: bytes, from: titleEnd))
    {
      title = titleStart..<titleEnd
      end = titleEnd
      nextStart = next
      return
    }
    // What looks like a title is none where text follows it; the definition may end before it.
    let rest = LinkScanner.endOfBlanks(in: bytes, from: destination.end)
    guard let next = LinkScanner.lineEnd(in: bytes, at: rest) else { return nil }
    end = destination.end
    nextStart = next
  }
}
