import CLibXML2

/// The owner of one `xmlBuffer`: bytes that grow.
@safe struct XMLBuffer: ~Copyable {
  private let pointer: xmlBufferPtr

  /// Makes an empty buffer that doubles when it is full.
  init() throws(LibXML2Error) {
    guard LibXML2.isInitialized, let pointer = unsafe xmlBufferCreate() else {
      throw .allocationFailed("xmlBufferCreate")
    }
    unsafe xmlBufferSetAllocationScheme(pointer, XML_BUFFER_ALLOC_DOUBLEIT)
    unsafe self.pointer = unsafe pointer
  }

  /// Lends the pointer; it must not outlive the buffer.
  borrowing func withPointer<Result>(_ body: (xmlBufferPtr) -> Result) -> Result {
    unsafe body(pointer)
  }

  /// A copy of the bytes.
  borrowing func bytes() -> [UInt8] {
    guard let content = unsafe xmlBufferContent(pointer) else { return [] }
    return unsafe Array(UnsafeBufferPointer(start: content, count: Int(xmlBufferLength(pointer))))
  }

  deinit { unsafe xmlBufferFree(pointer) }
}
