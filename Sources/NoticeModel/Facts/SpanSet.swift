import SourceText

/// Places of a file that do not overlap each other, in their order.
package struct SpanSet: Sendable {
  private let spans: [SourceSpan]

  /// Takes spans in document order.
  package init(_ spans: [SourceSpan]) { self.spans = spans }

  /// Whether one of the places shares a byte with a span.
  package func overlaps(_ span: SourceSpan) -> Bool {
    var low = 0
    var high = spans.count
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].end <= span.start { low = middle + 1 } else { high = middle }
    }
    return low < spans.count && spans[low].overlaps(span)
  }
}
