/// A half-open range of UTF-8 byte offsets in one file, counted from 0 over the whole file, front
/// matter and byte-order mark included.
public struct SourceSpan: Hashable, Sendable, Comparable {
  // A file has at most 64 MiB, and there are many spans: kept in half of the memory.
  @usableFromInline var first: Int32
  @usableFromInline var limit: Int32

  /// The offset of the first byte.
  @inlinable public var start: Int {
    get { Int(first) }
    set { first = Int32(clamping: newValue) }
  }

  /// The offset behind the last byte.
  @inlinable public var end: Int {
    get { Int(limit) }
    set { limit = Int32(clamping: newValue) }
  }

  /// Makes a span from two offsets; an `end` before `start` is read as an empty span at `start`.
  @inlinable
  public init(_ start: Int, _ end: Int) {
    first = Int32(clamping: start)
    limit = Int32(clamping: max(start, end))
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
