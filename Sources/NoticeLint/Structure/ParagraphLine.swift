import MarkdownSyntax
import SourceText

/// One source line of a paragraph, without container markers and indentation.
struct ParagraphLine: Sendable {
  /// The columns in front of it on its line: indentation and container markers.
  var indentation: Int
  /// Whether a quote's marker stands in front of it.
  var isQuoted: Bool
  /// The place, from the first to the last character that is no blank.
  var span: SourceSpan
  /// The length in characters.
  var length: Int
  /// The length of the first word in characters.
  var firstWordLength: Int
  /// Whether it begins as a sentence does, markup in front of it left out.
  var beginsSentence: Bool
  /// Whether it ends with a letter or digit, so that the sentence goes on.
  var endsOpen: Bool
  /// Whether emphasis stands round all of it, as round the name of what the next line explains.
  var isLabel: Bool
  /// Whether a hard line break ends it.
  var endsWithHardBreak: Bool

  /// The lines of a paragraph in their order.
  static func lines(of paragraph: Int, in tree: SyntaxTree) -> [ParagraphLine] {
    let span = tree.span(paragraph)
    // Breaks stand where lines end; what lies between two of them is one line.
    var starts = [span.start]
    var ends: [Int] = []
    var hardBreaks: Set<Int> = []
    for node in tree.descendants(paragraph) {
      let kind = tree.kind(node)
      guard kind == .softBreak || kind == .lineBreak else { continue }
      if kind == .lineBreak { hardBreaks.insert(ends.count) }
      ends.append(tree.span(node).start)
      let next = node + 1
      // Indentation and markers of containers lie between a break and what follows it.
      starts.append(
        tree.nodes.indices.contains(next) ? tree.span(next).start : tree.span(node).end)
    }
    ends.append(span.end)
    return zip(starts, ends).enumerated().compactMap { index, bounds in
      guard bounds.0 < bounds.1 else { return nil }
      return ParagraphLine(
        SourceSpan(bounds.0, bounds.1), tree.source, isBroken: hardBreaks.contains(index))
    }
  }

  private init(_ whole: SourceSpan, _ source: SourceFile, isBroken: Bool) {
    var end = whole.end
    while end > whole.start, source.bytes[end - 1] == 0x20 || source.bytes[end - 1] == 0x09 {
      end -= 1
    }
    span = SourceSpan(whole.start, end)
    let lineStart = source.lineIndex.start(ofLine: source.lineIndex.line(at: whole.start))
    let prefix = source.slice(
      SourceSpan(max(lineStart, source.byteOrderMarkLength), whole.start))
    // A tab goes on to the next multiple of four (CommonMark 0.31.2, section 2.2).
    indentation = prefix.reduce(0) { $1 == 0x09 ? ($0 / 4 + 1) * 4 : $0 + 1 }
    isQuoted = prefix.contains(UInt8(ascii: ">"))
    endsWithHardBreak = isBroken
    let marks = [source.slice(span).first, source.slice(span).last]
    isLabel = marks.allSatisfy { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_") }
    let bytes = source.slice(span)
    length = bytes.count { $0 & 0xC0 != 0x80 }
    firstWordLength = Self.firstWord(of: bytes).count { $0 & 0xC0 != 0x80 }
    var first: Unicode.Scalar?
    var offset = span.start
    while offset < span.end, first == nil {
      let (scalar, length) = UTF8Decoding.scalar(in: source.bytes, at: offset)
      if let scalar, scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        first = scalar
      }
      offset += length
    }
    beginsSentence = first.map(SectionText.beginsSentence) ?? false
    let last = UTF8Decoding.scalar(before: span.end, in: source.bytes)
    endsOpen = last.map { $0.properties.isAlphabetic || $0.properties.numericType != nil } ?? false
  }

  /// The first word; a link is one, since nobody breaks a line within it.
  private static func firstWord(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let word = line.prefix { $0 != 0x20 }
    guard line.first == UInt8(ascii: "["), let close = line.firstIndex(of: UInt8(ascii: "]")),
      line.dropFirst(close + 1 - line.startIndex).first == UInt8(ascii: "("),
      let end = line[close...].firstIndex(of: UInt8(ascii: ")"))
    else { return word }
    return line[...end]
  }

  /// Whether it lacks the marker or indentation of the container that `first` stands in, so that it
  /// belongs to the paragraph only because it goes on with it (CommonMark 0.31.2, section 5.1).
  func isLazy(in container: NodeKind, from first: ParagraphLine) -> Bool {
    container == .blockQuote ? !isQuoted : indentation < first.indentation
  }
}
