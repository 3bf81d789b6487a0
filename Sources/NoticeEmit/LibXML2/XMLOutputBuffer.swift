import CLibXML2

/// The owner of one `xmlOutputBuffer` that keeps what is written to it in memory.
@safe struct XMLOutputBuffer: ~Copyable {
  private let pointer: xmlOutputBufferPtr

  /// Makes an empty output buffer without an encoder: UTF-8 goes through as it is.
  init() throws(LibXML2Error) {
    guard LibXML2.isInitialized, let pointer = unsafe xmlAllocOutputBuffer(nil) else {
      throw .allocationFailed("xmlAllocOutputBuffer")
    }
    unsafe self.pointer = unsafe pointer
  }

  /// Lends the pointer; it must not outlive the buffer.
  borrowing func withPointer<Result>(_ body: (xmlOutputBufferPtr) -> Result) -> Result {
    unsafe body(pointer)
  }

  /// Writes bytes behind what is there. A failure shows in ``finish()``.
  borrowing func write(_ bytes: [UInt8]) {
    unsafe bytes.withUnsafeBytes { buffer in
      var rest = unsafe buffer[...]
      // The call counts with 32 bits.
      while unsafe !rest.isEmpty {
        let part = unsafe UnsafeRawBufferPointer(rebasing: rest.prefix(1 << 20))
        let start = unsafe part.assumingMemoryBound(to: CChar.self).baseAddress
        guard unsafe xmlOutputBufferWrite(pointer, Int32(part.count), start) >= 0 else { return }
        unsafe rest = unsafe rest.dropFirst(part.count)
      }
    }
  }

  /// The bytes written so far.
  borrowing func finish() throws(LibXML2Error) -> [UInt8] {
    unsafe xmlOutputBufferFlush(pointer)
    guard unsafe pointer.pointee.error == 0 else { throw .serializationFailed }
    guard let content = unsafe xmlOutputBufferGetContent(pointer) else { return [] }
    return unsafe Array(
      UnsafeBufferPointer(start: content, count: xmlOutputBufferGetSize(pointer)))
  }

  deinit { unsafe xmlOutputBufferClose(pointer) }
}
