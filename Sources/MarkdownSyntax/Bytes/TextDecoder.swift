/// Resolves escapes and character references: CommonMark 0.31.2, sections 2.4 and 2.5.
enum TextDecoder {
  /// What is resolved.
  enum Scope {
    case none
    /// Character references only, as in autolinks.
    case entities
    /// Escapes and character references.
    case full
  }

  /// Appends the decoded bytes of `range` to `result`; each line end becomes `lineEnd`. `record` is called before each run with the
  /// offsets of its source, so that the way back can be kept.
  static func decode(
    _ bytes: ByteView, _ range: Range<Int>, _ scope: Scope, lineEnd: UInt8 = ASCII.lineFeed,
    into result: inout [UInt8],
    record: (_ decodedStart: Int, _ source: Range<Int>) -> Void = { _, _ in }
  ) {
    var index = range.lowerBound
    var runStart = index

    func flush(_ result: inout [UInt8]) {
      guard index > runStart else { return }
      record(result.count, runStart..<index)
      unsafe result.append(contentsOf: bytes[runStart..<index])
    }

    while index < range.upperBound {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\\"), scope == .full, index + 1 < range.upperBound,
        ASCII.isPunctuation(bytes[index + 1])
      {
        flush(&result)
        record(result.count, index..<index + 2)
        result.append(bytes[index + 1])
        index += 2
        runStart = index
      } else if byte == UInt8(ascii: "&"), scope != .none,
        let reference = EntityScanner.reference(in: bytes, at: index, limit: range.upperBound)
      {
        flush(&result)
        record(result.count, index..<reference.end)
        for scalar in reference.scalars {
          result.append(contentsOf: UTF8.encode(scalar) ?? .init())
        }
        index = reference.end
        runStart = index
      } else if ASCII.isLineEnd(byte), byte != lineEnd {
        flush(&result)
        let end =
          byte == ASCII.carriageReturn && index + 1 < range.upperBound
            && bytes[index + 1] == ASCII.lineFeed ? index + 2 : index + 1
        record(result.count, index..<end)
        result.append(lineEnd)
        index = end
        runStart = index
      } else {
        index += 1
      }
    }
    flush(&result)
  }
}
