/// Resolves escapes and character references: CommonMark 0.31.2, sections 2.4 and 2.5.
enum TextDecoder {
  /// Appends the decoded bytes of `range` to `result`. `record` is called before each run with the
  /// offsets of its source, so that the way back can be kept.
  static func decode(
    _ bytes: ByteView, _ range: Range<Int>, into result: inout [UInt8],
    record: (_ decodedStart: Int, _ source: Range<Int>) -> Void = { _, _ in }
  ) {
    var index = range.lowerBound
    var runStart = index

    func flush(_ result: inout [UInt8]) {
      guard index > runStart else { return }
      record(result.count, runStart..<index)
      result.append(contentsOf: bytes[runStart..<index])
    }

    while index < range.upperBound {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\\"), index + 1 < range.upperBound,
        ASCII.isPunctuation(bytes[index + 1])
      {
        flush(&result)
        record(result.count, index..<index + 2)
        result.append(bytes[index + 1])
        index += 2
        runStart = index
      } else if byte == UInt8(ascii: "&"),
        let reference = EntityScanner.reference(in: bytes, at: index, limit: range.upperBound)
      {
        flush(&result)
        record(result.count, index..<reference.end)
        for scalar in reference.scalars {
          result.append(contentsOf: UTF8.encode(scalar) ?? .init())
        }
        index = reference.end
        runStart = index
      } else {
        index += 1
      }
    }
    flush(&result)
  }
}
