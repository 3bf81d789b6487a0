import SourceText

/// Finds out whether a place lies in one of many.
struct SpanLookup {
  private var spans: [SourceSpan] = []

  /// Takes places in any order; those that overlap are joined.
  init(_ places: [SourceSpan]) {
    for place in places.sorted() {
      if let last = spans.last, place.start <= last.end {
        spans[spans.count - 1] = last.union(place)
      } else {
        spans.append(place)
      }
    }
  }

  /// Whether a place shares a byte with one of them, or touches it.
  func touches(_ span: SourceSpan) -> Bool {
    var low = 0
    var high = spans.count
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].end < span.start { low = middle + 1 } else { high = middle }
    }
    return low < spans.count && spans[low].start <= span.end
  }
}
