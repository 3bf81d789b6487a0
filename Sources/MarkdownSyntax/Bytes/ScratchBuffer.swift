/// Memory that is used again for each leaf block whose text is no slice of the source.
@safe final class ScratchBuffer {
  private var storage = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 4_096)
  private(set) var count = 0

  deinit { unsafe storage.deallocate() }

  func removeAll() { count = 0 }

  /// Appends bytes, growing the memory where they do not fit.
  func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    if unsafe count + bytes.count > storage.count {
      let larger = unsafe UnsafeMutableBufferPointer<UInt8>.allocate(
        capacity: max(storage.count * 2, count + bytes.count))
      // `larger` holds at least `count` bytes.
      _ = unsafe larger.update(fromContentsOf: storage[0..<count])
      unsafe storage.deallocate()
      unsafe storage = unsafe larger
    }
    // The capacity was made to hold `count + bytes.count` bytes above.
    _ = unsafe UnsafeMutableBufferPointer(rebasing: storage[count..<count + bytes.count])
      .update(fromContentsOf: bytes)
    count += bytes.count
  }

  /// The bytes appended since `removeAll`; valid until the next call of `append`.
  var view: ByteView {
    unsafe ByteView(UnsafeBufferPointer(rebasing: UnsafeBufferPointer(storage)[0..<count]))
  }
}
