/// A half-open range of UTF-8 byte offsets in one file, counted from 0 over the whole file, front
/// matter and byte-order mark included.
public struct SourceSpan: Hashable, Sendable, Comparable {
  /// The offset of the first byte.
  public var start: Int

  /// The offset behind the last byte.
  public var end: Int

  /// Makes a span from two offsets; an `end` before `start` is read as an empty span at `start`.
  @inlinable
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  /// Makes the empty span at an offset, for a place where something is missing.
  @inlinable
  public init(at offset: Int) {
    self.init(offset, offset)
  }

  /// The number of bytes covered.
  @inlinable public var count: Int { end - start }

  /// Whether the span covers no byte.
  @inlinable public var isEmpty: Bool { start == end }

  /// The offsets as a range.
  @inlinable public var range: Range<Int> { start..<end }

  /// Whether `offset` lies in the span.
  @inlinable
  public func contains(_ offset: Int) -> Bool {
    start <= offset && offset < end
  }

  /// Whether `other` lies wholly in the span.
  @inlinable
  public func contains(_ other: SourceSpan) -> Bool {
    start <= other.start && other.end <= end
  }

  /// Whether the two spans share a byte.
  @inlinable
  public func overlaps(_ other: SourceSpan) -> Bool {
    start < other.end && other.start < end
  }

  /// The smallest span that holds both.
  @inlinable
  public func union(_ other: SourceSpan) -> SourceSpan {
    SourceSpan(min(start, other.start), max(end, other.end))
  }

  /// Orders by start, then by end.
  @inlinable
  public static func < (left: SourceSpan, right: SourceSpan) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
