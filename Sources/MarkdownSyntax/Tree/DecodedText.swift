import SourceText

/// A text as a reader sees it, with the way back to the source.
public struct DecodedText: Sendable {
  /// A run of decoded bytes and the source bytes that they come from. Where both have the same
  /// length they run in step; an escape or entity is a run of its own.
  struct Segment: Sendable {
    var decodedStart: Int
    var source: SourceSpan
  }

  /// The decoded bytes, valid UTF-8.
  public internal(set) var bytes: [UInt8] = []
  var segments: [Segment] = []

  /// An empty text.
  public init() {}

  /// The text.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The source offset from which the decoded byte at `offset` comes; an offset at or behind the end
  /// gives the source offset behind the last byte.
  public func sourceOffset(of offset: Int) -> Int {
    guard offset < bytes.count, let index = segment(holding: offset) else {
      return segments.last?.source.end ?? 0
    }
    return isInStep(index)
      ? segments[index].source.start + offset - segments[index].decodedStart
      : segments[index].source.start
  }

  /// The source span of a range of decoded bytes; markup at its ends is left out.
  public func sourceSpan(of range: Range<Int>) -> SourceSpan {
    let start = sourceOffset(of: range.lowerBound)
    guard !range.isEmpty, let index = segment(holding: range.upperBound - 1) else {
      return SourceSpan(at: start)
    }
    let segment = segments[index]
    return SourceSpan(
      start,
      isInStep(index)
        ? segment.source.start + range.upperBound - segment.decodedStart : segment.source.end)
  }

  private func segment(holding offset: Int) -> Int? {
    var low = 0
    var high = segments.count
    guard high > 0 else { return nil }
    while high - low > 1 {
      let middle = (low + high) / 2
      if segments[middle].decodedStart <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private func isInStep(_ index: Int) -> Bool {
    let end = index + 1 < segments.count ? segments[index + 1].decodedStart : bytes.count
    return end - segments[index].decodedStart == segments[index].source.count
  }
}

extension DecodedText {
  /// Appends bytes that come from `source`. NUL and malformed UTF-8 become U+FFFD where
  /// `needsRepair` says that the file has any.
  mutating func append(
    _ added: UnsafeBufferPointer<UInt8>, from source: SourceSpan, needsRepair: Bool = false
  ) {
    guard !added.isEmpty else { return }
    segments.append(Segment(decodedStart: bytes.count, source: source))
    if needsRepair {
      for scalar in String(decoding: added, as: UTF8.self).unicodeScalars {
        bytes.append(contentsOf: UTF8.encode(scalar == "\0" ? "\u{FFFD}" : scalar) ?? .init())
      }
    } else {
      bytes.append(contentsOf: added)
    }
  }

  mutating func append(_ added: [UInt8], from source: SourceSpan) {
    added.withUnsafeBufferPointer { append($0, from: source) }
  }
}
