#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension String.UTF8View {
  /// The first offset of a byte, in bytes; `nil` where it does not stand there.
  ///
  /// - Parameter start: The offset to look from.
  package func firstOffset(of byte: UInt8, from start: Int) -> Int? {
    let found = withContiguousStorageIfAvailable { buffer -> Int? in
      guard start >= 0, start < buffer.count, let base = buffer.baseAddress else { return nil }
      // `memchr` looks at the `count - start` bytes from `start` on, which are all in the buffer.
      guard let place = unsafe memchr(base + start, Int32(byte), buffer.count - start) else {
        return nil
      }
      return unsafe UnsafeRawPointer(base).distance(to: UnsafeRawPointer(place))
    }
    return found ?? dropFirst(start).firstIndex(of: byte).map { distance(from: startIndex, to: $0) }
  }
}
