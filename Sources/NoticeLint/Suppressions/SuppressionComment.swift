import SourceText

/// The text of suppression comments.
enum SuppressionComment {
  /// What goes when a comment goes: its line too, where nothing else stands on it.
  static func removal(_ comment: SourceSpan, in source: SourceFile) -> SourceSpan {
    let bytes = source.bytes
    let index = source.lineIndex
    let line = index.line(at: comment.start)
    let span = index.span(ofLine: line, in: bytes)
    let before = bytes[span.start..<max(comment.start, span.start)]
    guard span.end >= comment.end, before.allSatisfy({ $0 <= 0x20 }),
      bytes[comment.end..<span.end].allSatisfy({ $0 <= 0x20 })
    else { return comment }
    let next = line < index.count ? index.start(ofLine: line + 1) : bytes.count
    return SourceSpan(span.start, next)
  }
}
