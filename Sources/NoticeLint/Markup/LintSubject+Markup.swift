import MarkdownSyntax
import SourceText

extension LintSubject {
  /// The near misses of some kinds, in the file's order.
  func nearMisses(_ kinds: NearMiss.Kind...) -> [NearMiss] {
    tree.nearMisses.filter { kinds.contains($0.kind) }
  }

  /// The line that an offset stands in, without its end.
  func line(at offset: Int) -> SourceSpan {
    source.lineIndex.span(ofLine: source.lineIndex.line(at: offset), in: source.bytes)
  }

  /// The part of a span that stands on its first line.
  func firstLine(of span: SourceSpan) -> SourceSpan {
    SourceSpan(span.start, min(span.end, line(at: span.start).end))
  }
}
