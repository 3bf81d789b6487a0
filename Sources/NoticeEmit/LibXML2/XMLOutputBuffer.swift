import CLibXML2

/// The owner of one `xmlOutputBuffer` that keeps what is written to it in memory.
struct XMLOutputBuffer: ~Copyable {
  private let pointer: xmlOutputBufferPtr

  /// Makes an empty output buffer without an encoder: UTF-8 goes through as it is.
  init() throws(LibXML2Error) {
    guard LibXML2.isInitialized, let pointer = xmlAllocOutputBuffer(nil) else {
      throw .allocationFailed("xmlAllocOutputBuffer")
    }
    self.pointer = pointer
  }

  /// Lends the pointer; it must not outlive the buffer.
  borrowing func withPointer<Result>(_ body: (xmlOutputBufferPtr) -> Result) -> Result {
    body(pointer)
  }

  /// Writes bytes behind what is there. A failure shows in ``finish()``.
  borrowing func write(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      // The call counts with 32 bits.
      while !rest.isEmpty {
        let part = UnsafeRawBufferPointer(rebasing: rest.prefix(1 << 20))
        let start = part.assumingMemoryBound(to: CChar.self).baseAddress
        guard xmlOutputBufferWrite(pointer, Int32(part.count), start) >= 0 else { return }
        rest = rest.dropFirst(part.count)
      }
    }
  }

  /// The bytes written so far.
  borrowing func finish() throws(LibXML2Error) -> [UInt8] {
    xmlOutputBufferFlush(pointer)
    guard pointer.pointee.error == 0 else { throw .serializationFailed }
    guard let content = xmlOutputBufferGetContent(pointer) else { return [] }
    return Array(
      UnsafeBufferPointer(start: content, count: xmlOutputBufferGetSize(pointer)))
  }

  deinit { xmlOutputBufferClose(pointer) }
}
