/// Where each line of a file starts. A line ends at LF, CR LF or a lone CR (CommonMark 0.31.2,
/// section 2.1).
public struct LineIndex: Sendable {
  private let starts: [UInt32]

  /// How many continuation bytes of UTF-8, and how many first bytes of four, stand before each
  /// multiple of ``stride``: a column on a long line is found without reading the line.
  private let continuations: [UInt32]
  private let supplementaries: [UInt32]

  private static let stride = 512

  /// The highest bit of each of eight bytes.
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// Reads the line ends of `bytes`.
  public init(bytes: [UInt8]) {
    var starts: [UInt32] = [0]
    var continuations: [UInt32] = []
    var supplementaries: [UInt32] = []
    starts.reserveCapacity(bytes.count / 64 + 1)
    continuations.reserveCapacity(bytes.count / Self.stride + 1)
    supplementaries.reserveCapacity(bytes.count / Self.stride + 1)
    var continuation: UInt32 = 0
    var supplementary: UInt32 = 0
    unsafe bytes.withUnsafeBufferPointer { buffer in
      var offset = 0
      while offset < buffer.count {
        // The stride is a multiple of eight.
        if offset % Self.stride == 0 {
          continuations.append(continuation)
          supplementaries.append(supplementary)
        }
        let end = min(offset + 8, buffer.count)
        var mayEndLine = true
        // Eight bytes are read at once where there are as many.
        if end - offset == 8 {
          let word = unsafe UnsafeRawBufferPointer(buffer).loadUnaligned(
            fromByteOffset: offset, as: UInt64.self)
          if word & Self.highBits != 0 {
            continuation += Self.count(word & ~(word << 1))
            supplementary += Self.count(word & word << 1 & word << 2 & word << 3)
          }
          // A control character, or none for certain.
          mayEndLine = (word &- Self.highBits >> 2) & ~word & Self.highBits != 0
        } else {
          for index in offset..<end {
            let byte = unsafe buffer[index]
            if byte & 0xC0 == 0x80 { continuation += 1 } else if byte >= 0xF0 { supplementary += 1 }
          }
        }
        if mayEndLine {
          // `index` stays below `count`, and the look at the byte behind a CR is guarded.
          for index in offset..<end {
            let byte = unsafe buffer[index]
            if unsafe byte == 0x0A
              || byte == 0x0D && !(index + 1 < buffer.count && buffer[index + 1] == 0x0A)
            {
              starts.append(UInt32(truncatingIfNeeded: index + 1))
            }
          }
        }
        offset = end
      }
    }
    self.starts = starts
    self.continuations = continuations
    self.supplementaries = supplementaries
  }

  /// How many of eight bytes have their highest bit set.
  @inline(__always)
  private static func count(_ word: UInt64) -> UInt32 {
    UInt32(((word & highBits) >> 7 &* 0x0101_0101_0101_0101) >> 56)
  }

  /// The number of lines; a file that ends with a line end has one more, empty, line.
  public var count: Int { starts.count }

  /// The offset of the first byte of a line, counted from 1. Lines outside the file are cut to it.
  public func start(ofLine line: Int) -> Int {
    Int(starts[min(max(line, 1), starts.count) - 1])
  }

  /// The line, from 1, that holds an offset.
  public func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The span of a line, from 1, without its line end. Lines outside the file are cut to it.
  public func span(ofLine line: Int, in bytes: [UInt8]) -> SourceSpan {
    let line = min(max(line, 1), starts.count)
    let start = start(ofLine: line)
    var end = line < starts.count ? Int(starts[line]) : bytes.count
    if end > start, bytes[end - 1] == 0x0A { end -= 1 }
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return SourceSpan(start, end)
  }

  /// The position of an offset; an offset behind the end is read as the end.
  public func position(at offset: Int, in bytes: [UInt8]) -> SourcePosition {
    let offset = min(max(offset, 0), bytes.count)
    let line = line(at: offset)
    let origin = columnOrigin(ofLine: line, before: offset, in: bytes)
    let skipped = countContinuations(from: origin, to: offset, in: bytes)
    let column = offset - origin - skipped + 1
    return SourcePosition(line: line, column: column, offset: offset)
  }

  /// The column of an offset in UTF-16 code units, from 1, as SARIF and editors count.
  public func utf16Column(at offset: Int, in bytes: [UInt8]) -> Int {
    let offset = min(max(offset, 0), bytes.count)
    let line = line(at: offset)
    let origin = columnOrigin(ofLine: line, before: offset, in: bytes)
    return offset - origin - countContinuations(from: origin, to: offset, in: bytes)
      + count(supplementaries, before: offset, in: bytes) { $0 >= 0xF0 }
      - count(supplementaries, before: origin, in: bytes) { $0 >= 0xF0 } + 1
  }

  private func countContinuations(from start: Int, to end: Int, in bytes: [UInt8]) -> Int {
    count(continuations, before: end, in: bytes) { $0 & 0xC0 == 0x80 }
      - count(continuations, before: start, in: bytes) { $0 & 0xC0 == 0x80 }
  }

  /// How many bytes before `offset` are of the kind of which `counts` has the number per stride.
  private func count(
    _ counts: [UInt32], before offset: Int, in bytes: [UInt8], _ isCounted: (UInt8) -> Bool
  ) -> Int {
    let index = min(offset / Self.stride, counts.count - 1)
    guard index >= 0 else { return 0 }
    var count = Int(counts[index])
    for byte in bytes[index * Self.stride..<offset] where isCounted(byte) { count += 1 }
    return count
  }

  /// The offset of a line's first column. Editors count no column for a byte-order mark.
  private func columnOrigin(ofLine line: Int, before offset: Int, in bytes: [UInt8]) -> Int {
    let hasMark = line == 1 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
    return hasMark ? min(3, offset) : start(ofLine: line)
  }
}
