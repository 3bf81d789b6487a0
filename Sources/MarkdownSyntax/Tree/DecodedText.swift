import SourceText

/// A text as a reader sees it, with the way back to the source.
public struct DecodedText: Sendable {
  /// The decoded bytes, valid UTF-8.
  public internal(set) var bytes: [UInt8] = []
  var segments = SourceRuns()

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
    return segments[index].isInStep
      ? segments[index].source.start + offset - segments[index].start
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
      segment.isInStep
        ? segment.source.start + range.upperBound - segment.start : segment.source.end)
  }

  /// The decoded bytes that come from a place in the source, as UTF-8 offsets in the text.
  package func range(of span: SourceSpan) -> Range<Int> {
    let start = firstOffset(from: span.start)
    return start..<max(start, firstOffset(from: span.end))
  }

  /// The first decoded offset that comes from a source offset or from behind it. Source offsets grow
  /// with those in the text.
  private func firstOffset(from place: Int) -> Int {
    var low = 0
    var high = segments.count
    while low < high {
      let middle = (low + high) / 2
      if segments[middle].source.start < place { low = middle + 1 } else { high = middle }
    }
    let end = low < segments.count ? segments[low].start : bytes.count
    guard low > 0, segments[low - 1].isInStep else { return end }
    let segment = segments[low - 1]
    return min(end, segment.start + place - segment.source.start)
  }

  /// The segment that holds a decoded offset, or the last one before it.
  func segment(holding offset: Int) -> Int? {
    var low = 0
    var high = segments.count
    guard high > 0 else { return nil }
    while high - low > 1 {
      let middle = (low + high) / 2
      if segments[middle].start <= offset { low = middle } else { high = middle }
    }
    return low
  }
}

extension DecodedText {
  /// Appends the bytes of `source`, or what stands for them where they are not `isInStep`. NUL and
  /// malformed UTF-8 become U+FFFD where `needsRepair` says that the file has any.
  mutating func append(
    _ added: UnsafeBufferPointer<UInt8>, from source: SourceSpan, isInStep: Bool,
    needsRepair: Bool = false
  ) {
    guard !added.isEmpty else { return }
    guard !needsRepair else {
      return unsafe appendRepaired(added, from: source, isInStep: isInStep)
    }
    segments.append(SourceRun(start: bytes.count, source: source, isInStep: isInStep))
    unsafe bytes.append(contentsOf: added)
  }

  /// Appends bytes that stand for a break or boundary.
  mutating func append(_ byte: UInt8, for source: SourceSpan) {
    segments.append(SourceRun(start: bytes.count, source: source, isInStep: false))
    bytes.append(byte)
  }

  private mutating func appendRepaired(
    _ added: UnsafeBufferPointer<UInt8>, from source: SourceSpan, isInStep: Bool
  ) {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = unsafe added.makeIterator()
    var offset = source.start
    while true {
      let length: Int
      switch unsafe parser.parseScalar(from: &iterator) {
      case .valid(let scalar):
        length = scalar.count
        let place = isInStep ? SourceSpan(offset, offset + length) : source
        if scalar.first == 0 {
          segments.append(SourceRun(start: bytes.count, source: place, isInStep: false))
          bytes.append(contentsOf: [0xEF, 0xBF, 0xBD])
        } else {
          if !isInStep || !lengthenLastSegment(by: place) {
            segments.append(SourceRun(start: bytes.count, source: place, isInStep: isInStep))
          }
          bytes.append(contentsOf: scalar)
        }
      case .error(let count):
        length = count
        let place = isInStep ? SourceSpan(offset, offset + length) : source
        segments.append(SourceRun(start: bytes.count, source: place, isInStep: false))
        bytes.append(contentsOf: [0xEF, 0xBF, 0xBD])
      case .emptyInput:
        return
      }
      offset += length
    }
  }

  /// Lets the last segment hold what comes next, where that is in step with it.
  private mutating func lengthenLastSegment(by source: SourceSpan) -> Bool {
    guard let last = segments.last, last.isInStep, last.source.end == source.start,
      last.source.start + bytes.count - last.start == source.start
    else { return false }
    segments.last = SourceRun(
      start: last.start, source: last.source.union(source), isInStep: true)
    return true
  }
}
