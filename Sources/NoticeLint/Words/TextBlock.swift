import MarkdownSyntax
import NoticeModel
import SourceText

/// The text of a paragraph, heading or table cell as a reader sees it.
final class TextBlock: Sendable {
  /// The node.
  var node: Int { Int(packedNode) }
  // Of a hostile notice there are hundreds of thousands.
  private let packedNode: Int32
  /// Its kind.
  let kind: NodeKind
  /// The text.
  var text: ByteText { ByteText(decoded.bytes) }
  /// Parts of the text that are code.
  let code: [Range<Int>]
  /// Where a word of a phrasebook may begin, ascending.
  let wordStarts: [Int32]

  private let decoded: DecodedText

  /// Takes a leaf block and its text.
  ///
  /// - Parameter isGlued: Whether the language sets its words without blanks between.
  init(_ node: Int, _ decoded: DecodedText, in tree: SyntaxTree, isGlued: Bool) {
    packedNode = Int32(clamping: node)
    kind = tree.kind(node)
    self.decoded = decoded
    var code: [Range<Int>] = []
    for child in tree.descendants(node) where tree.kind(child) == .code {
      code.append(decoded.range(of: tree.span(child)))
    }
    self.code = code
    wordStarts = WordStarts.all(in: ByteText(decoded.bytes), isGlued: isGlued)
  }

  /// The place in the source that a range of the text comes from.
  func span(of range: Range<Int>) -> SourceSpan { decoded.sourceSpan(of: range) }

  /// The part of the text that comes from a place in the source.
  func range(of span: SourceSpan) -> Range<Int> { decoded.range(of: span) }

  /// Whether code stands at a place of the text.
  func isCode(at offset: Int) -> Bool {
    var low = 0
    var high = code.count
    while low < high {
      let middle = (low + high) / 2
      if code[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low < code.count && code[low].contains(offset)
  }

  /// Whether nothing but blanks and marks stands in the text.
  var isBlank: Bool {
    !text.bytes.contains { $0 >= 0x80 || $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
  }

  /// The sentence around a place, as far as full stops and line ends tell, and no more of a very long
  /// one than some lines.
  func sentence(around place: Range<Int>) -> Range<Int> {
    let start = sentenceStart(before: place.lowerBound, within: Self.reach)
    var end = place.upperBound
    while end < text.count, end - place.upperBound < Self.reach,
      !(endsSentence(before: end) && end > place.upperBound)
    {
      end += 1
    }
    return start..<end
  }

  /// Where the sentence before a place begins, or a number of bytes before it.
  func sentenceStart(before place: Int, within reach: Int) -> Int {
    var start = place
    while start > 0, place - start < reach, !endsSentence(before: start) { start -= 1 }
    return start
  }

  private static let reach = 600

  private func endsSentence(before offset: Int) -> Bool {
    switch text.byte(offset - 1) {
    case UInt8(ascii: "!"), UInt8(ascii: "?"), 0x0A: return true
    case UInt8(ascii: "."):
      guard text.isBlank(at: offset) else { return false }
      // A figure or letter alone before the stop: "5. Mai", "z. B.".
      let word = text.word(before: offset - 1)
      return !text.isDigit(before: offset - 1) && (word?.count ?? 0) != 1
    case 0x82: return text.hasPrefix("。", at: offset - 3)
    case 0xA4: return text.hasPrefix("।", at: offset - 3)
    case 0x9F: return text.hasPrefix("؟", at: offset - 2) || text.hasPrefix("？", at: offset - 3)
    default: return false
    }
  }
}
