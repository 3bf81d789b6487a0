import SourceText

/// The text of one leaf block without container markers, and the way back to the source.
///
/// A text of one segment is read in place; of several, from a copy.
struct LeafText {
  let view: ByteView
  /// The way back: empty where the text is one slice of the source that starts at `base`.
  private let starts: [Int]
  private let segments: ArraySlice<Segment>
  private let base: Int

  init(_ segments: ArraySlice<Segment>, of source: ByteView, in scratch: ScratchBuffer) {
    self.segments = segments
    guard segments.count > 1, let first = segments.first else {
      let segment = segments.first ?? Segment(start: 0, end: 0, padding: 0)
      view = unsafe ByteView(source[segment.start..<segment.end])
      starts = []
      base = segment.start
      return
    }
    scratch.removeAll()
    var starts: [Int] = []
    starts.reserveCapacity(segments.count)
    for segment in segments {
      starts.append(scratch.count)
      unsafe scratch.append(source[segment.start..<segment.end])
    }
    self.starts = starts
    base = first.start
    view = scratch.view
  }

  /// Whether the text is one slice of the source.
  var isSlice: Bool { starts.isEmpty }

  var count: Int { view.count }

  /// The source offset of the byte at `offset`.
  func sourceOffset(_ offset: Int) -> Int {
    if starts.isEmpty { return base + offset }
    let index = segmentIndex(of: offset)
    return segments[segments.startIndex + index].start + offset - starts[index]
  }

  /// The source span of a range: markers between segments are inside it, those at its ends are not.
  func sourceSpan(_ start: Int, _ end: Int) -> SourceSpan {
    guard end > start else {
      return SourceSpan(at: start < count ? sourceOffset(start) : sourceEnd(end))
    }
    return SourceSpan(sourceOffset(start), sourceEnd(end))
  }

  /// The source offset behind the byte before `offset`.
  func sourceEnd(_ offset: Int) -> Int {
    if starts.isEmpty { return base + offset }
    return offset == 0 ? base : sourceOffset(offset - 1) + 1
  }

  /// Whether a range is one slice of the source.
  func isSlice(_ start: Int, _ end: Int) -> Bool {
    starts.isEmpty || end <= start + 1 || segmentIndex(of: start) == segmentIndex(of: end - 1)
  }

  /// Calls `body` with the parts of a range that are slices of the source, and where they start.
  func forEachSlice(of range: Range<Int>, _ body: (Range<Int>, Int) -> Void) {
    guard !starts.isEmpty else { return body(range, base + range.lowerBound) }
    var start = range.lowerBound
    while start < range.upperBound {
      let index = segmentIndex(of: start)
      let next = index + 1 < starts.count ? starts[index + 1] : range.upperBound
      let end = min(max(next, start + 1), range.upperBound)
      body(start..<end, sourceOffset(start))
      start = end
    }
  }

  private func segmentIndex(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}

extension LeafText {
  /// Whether an `@` stands in the text.
  var mayHoldAddress: Bool {
    view.firstIndex(of: UInt8(ascii: "@"), in: 0..<view.count) != nil
  }
}
