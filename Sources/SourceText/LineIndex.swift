/// Where each line of a file starts. A line ends at LF, CR LF or a lone CR (CommonMark 0.31.2,
/// section 2.1).
public struct LineIndex: Sendable {
  private let starts: [UInt32]

  /// Reads the line ends of `bytes`.
  public init(bytes: [UInt8]) {
    var starts: [UInt32] = [0]
    starts.reserveCapacity(bytes.count / 64 + 1)
    bytes.withUnsafeBufferPointer { buffer in
      var offset = 0
      // `offset` stays below `count`, and the look at the byte behind a CR is guarded.
      while offset < buffer.count {
        let byte = buffer[offset]
        offset += 1
        if byte == 0x0A {
          starts.append(UInt32(truncatingIfNeeded: offset))
        } else if byte == 0x0D {
          if offset < buffer.count, buffer[offset] == 0x0A { offset += 1 }
          starts.append(UInt32(truncatingIfNeeded: offset))
        }
      }
    }
    self.starts = starts
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
    var column = 1
    for byte in bytes[columnOrigin(ofLine: line, before: offset, in: bytes)..<offset]
    where byte & 0xC0 != 0x80 {
      column += 1
    }
    return SourcePosition(line: line, column: column, offset: offset)
  }

  /// The column of an offset in UTF-16 code units, from 1, as SARIF and editors count.
  public func utf16Column(at offset: Int, in bytes: [UInt8]) -> Int {
    let offset = min(max(offset, 0), bytes.count)
    let line = line(at: offset)
    var column = 1
    for byte in bytes[columnOrigin(ofLine: line, before: offset, in: bytes)..<offset]
    where byte & 0xC0 != 0x80 {
      column += byte >= 0xF0 ? 2 : 1
    }
    return column
  }

  /// The offset of a line's first column. Editors count no column for a byte-order mark.
  private func columnOrigin(ofLine line: Int, before offset: Int, in bytes: [UInt8]) -> Int {
    let hasMark = line == 1 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
    return hasMark ? min(3, offset) : start(ofLine: line)
  }
}
