import SourceText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Bytes to read without a trap: an index outside the view gives 0.
///
/// The view is valid only inside the closure of the `withUnsafeBufferPointer` that made it; every
/// read is checked against `count`.
@safe struct ByteView {
  private let buffer: UnsafeBufferPointer<UInt8>
  let count: Int

  init(_ buffer: UnsafeBufferPointer<UInt8>) {
    unsafe self.buffer = unsafe buffer
    count = buffer.count
  }

  @inline(__always)
  subscript(_ index: Int) -> UInt8 {
    unsafe UInt(bitPattern: index) < UInt(bitPattern: count) ? buffer[index] : 0
  }

  /// The bytes of a range, cut to the view.
  subscript(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    unsafe UnsafeBufferPointer(rebasing: buffer[range.clamped(to: 0..<count)])
  }

  subscript(_ span: SourceSpan) -> UnsafeBufferPointer<UInt8> { unsafe self[span.range] }

  /// Whether the bytes at `offset` are those of `text`.
  @inline(__always)
  func matches(_ text: StaticString, at offset: Int) -> Bool {
    guard offset >= 0, offset + text.utf8CodeUnitCount <= count else { return false }
    // `text` is a constant of the program; its length bounds the loop.
    for index in 0..<text.utf8CodeUnitCount
    where unsafe buffer[offset + index] != text.utf8Start[index] {
      return false
    }
    return true
  }

  /// Whether the bytes at `offset` are those of `text`, which is in lower case, whatever their case.
  func matchesIgnoringCase(_ text: StaticString, at offset: Int) -> Bool {
    guard offset >= 0, offset + text.utf8CodeUnitCount <= count else { return false }
    for index in 0..<text.utf8CodeUnitCount
    where unsafe ASCII.lowercased(buffer[offset + index]) != text.utf8Start[index] {
      return false
    }
    return true
  }

  /// The offset of the first `byte` in `range`.
  @inline(__always)
  func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int? {
    var index = max(range.lowerBound, 0)
    let end = min(range.upperBound, count)
    while index < end {
      if unsafe buffer[index] == byte { return index }
      index += 1
    }
    return nil
  }

  /// Whether `byte` stands in a range. No byte ends the look early, so that a processor takes many at
  /// a time; inlined, it would be made one that stops.
  @inline(never)
  func holds(_ byte: UInt8, in range: Range<Int>) -> Bool {
    let part = unsafe self[range]
    var isFound = false
    for index in part.indices { isFound = unsafe part[index] == byte || isFound }
    return isFound
  }

  /// The offset of the first `byte` at or behind `offset`, where it is likely to be far.
  @inline(__always)
  func firstOffset(of byte: UInt8, from offset: Int) -> Int? {
    guard offset >= 0, offset < count, let base = unsafe buffer.baseAddress else { return nil }
    // `memchr` looks at the `count - offset` bytes from `offset` on, which are all in the view.
    guard let found = unsafe memchr(base + offset, Int32(byte), count - offset) else { return nil }
    return unsafe UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// The scalar that ends before `offset`; U+FFFD for malformed bytes, `nil` at the start.
  func scalar(before offset: Int) -> Unicode.Scalar? {
    guard offset > 0, offset <= count else { return nil }
    var start = offset - 1
    while start > 0, offset - start < 4, unsafe buffer[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(at: start).flatMap { $0.length == offset - start ? $0.scalar : "\u{FFFD}" }
  }

  /// The scalar at `offset` and its length in bytes; U+FFFD and 1 for malformed bytes.
  func scalar(at offset: Int) -> (scalar: Unicode.Scalar, length: Int)? {
    guard offset >= 0, offset < count else { return nil }
    let first = unsafe buffer[offset]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    var iterator = unsafe self[offset..<offset + length].makeIterator()
    var decoder = UTF8()
    guard case .scalarValue(let scalar) = unsafe decoder.decode(&iterator) else {
      return ("\u{FFFD}", 1)
    }
    return (scalar, UTF8.width(scalar))
  }
}
