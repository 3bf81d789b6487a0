import SourceText

extension Prose {
  /// The place in the source that a range of the bytes comes from.
  func span(of range: Range<Int>) -> SourceSpan {
    guard let first = run(holding: range.lowerBound) else { return SourceSpan(at: 0) }
    let start =
      first.isInStep ? first.source.start + range.lowerBound - first.start : first.source.start
    guard !range.isEmpty, let last = run(holding: range.upperBound - 1) else {
      return SourceSpan(at: start)
    }
    return SourceSpan(
      start,
      last.isInStep ? last.source.start + range.upperBound - last.start : last.source.end)
  }

  /// Whether the bytes of a range stand in the source just so, without markup between.
  func isPlain(_ range: Range<Int>, in source: SourceFile) -> Bool {
    source.slice(span(of: range)).elementsEqual(bytes[range])
  }

  private func run(holding offset: Int) -> SourceRun? {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? runs[low - 1] : nil
  }

  /// The byte at an offset; 0 outside.
  func byte(_ offset: Int) -> UInt8 {
    bytes.indices.contains(offset) ? bytes[offset] : 0
  }

  /// The scalar at an offset, where one begins in the range.
  func scalar(at offset: Int, in range: Range<Int>) -> (scalar: Unicode.Scalar, length: Int)? {
    guard range.contains(offset) else { return nil }
    let (scalar, length) = UTF8Decoding.scalar(in: bytes, at: offset)
    return scalar.map { ($0, length) }
  }

  /// The scalar that ends before an offset, where it lies in the range.
  func scalar(before offset: Int, in range: Range<Int>) -> Unicode.Scalar? {
    guard offset > range.lowerBound, offset <= range.upperBound else { return nil }
    return UTF8Decoding.scalar(before: offset, in: bytes)
  }

  /// Whether a text stands at an offset.
  func hasPrefix(_ text: StaticString, at offset: Int) -> Bool {
    text.withUTF8Buffer { buffer in
      offset >= 0 && offset + buffer.count <= bytes.count
        && bytes[offset..<offset + buffer.count].elementsEqual(buffer)
    }
  }
}
