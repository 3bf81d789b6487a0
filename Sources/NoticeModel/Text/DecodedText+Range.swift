import MarkdownSyntax
import SourceText

extension DecodedText {
  /// The decoded bytes that come from a place in the source, as UTF-8 offsets in the text.
  package func range(of span: SourceSpan) -> Range<Int> {
    // Offsets in the source grow with those in the text.
    func first(from place: Int) -> Int {
      var low = 0
      var high = bytes.count
      while low < high {
        let middle = (low + high) / 2
        if sourceOffset(of: middle) < place { low = middle + 1 } else { high = middle }
      }
      return low
    }
    let start = first(from: span.start)
    return start..<max(start, first(from: span.end))
  }
}
