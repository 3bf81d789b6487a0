/// The bytes of a text that is part of the program, read where they stand.
///
/// No read leaves the bytes: each offset is compared with their number.
@usableFromInline
@safe package struct ProgramText: @unchecked Sendable {
  /// Bytes that were made at run time, kept for as long as a text is of them.
  @usableFromInline
  @safe final class Bytes {
    let buffer: UnsafeMutableBufferPointer<UInt8>

    init(_ bytes: [UInt8]) {
      unsafe buffer = .allocate(capacity: bytes.count)
      _ = unsafe buffer.initialize(from: bytes)
    }

    deinit { unsafe buffer.deallocate() }
  }

  /// Nobody writes there while the text is read: they are the program's own, or ``bytes`` holds them.
  @usableFromInline let start: UnsafePointer<UInt8>?
  /// Their number.
  @usableFromInline package let count: Int
  @usableFromInline let bytes: Bytes?

  /// The bytes of a text of the program.
  package init(_ text: StaticString) {
    unsafe start = text.utf8Start
    count = text.utf8CodeUnitCount
    bytes = nil
  }

  /// Bytes that were made at run time, as a text of the program would hold them.
  package init(keeping bytes: [UInt8]) {
    let kept = Bytes(bytes)
    unsafe start = UnsafePointer(kept.buffer.baseAddress)
    count = bytes.count
    self.bytes = kept
  }

  /// The number in three signs of six bits from an offset on, the highest first, where "0" is zero; 0
  /// where they are not all inside.
  @inlinable @inline(__always)
  package func number(ofThreeSignsAt offset: Int) -> Int {
    guard offset >= 0, offset + 3 <= count, let start = unsafe start else { return 0 }
    let high = unsafe Int(start[offset] &- 0x30 & 63)
    let middle = unsafe Int(start[offset + 1] &- 0x30 & 63)
    let low = unsafe Int(start[offset + 2] &- 0x30 & 63)
    return high << 12 | middle << 6 | low
  }

  /// The byte at an offset; 0 outside.
  @inlinable
  package subscript(offset: Int) -> UInt8 {
    guard offset >= 0, offset < count, let start = unsafe start else { return 0 }
    return unsafe start[offset]
  }
}
