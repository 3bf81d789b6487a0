import SourceText

/// Places of a file in their order, none inside another.
struct SortedSpans: Sendable {
  private let spans: [SourceSpan]

  /// Takes places.
  init(_ spans: [SourceSpan]) { self.spans = spans.sorted() }

  /// Whether one of the places shares a byte with another place.
  func overlaps(_ span: SourceSpan) -> Bool {
    let index = first(endingBehind: span.start)
    return index < spans.count && spans[index].overlaps(span)
  }

  /// Whether an offset lies in one of the places.
  func holds(_ offset: Int) -> Bool {
    let index = first(endingBehind: offset)
    return index < spans.count && spans[index].contains(offset)
  }

  private func first(endingBehind offset: Int) -> Int {
    var low = 0
    var high = spans.count
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].end <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
