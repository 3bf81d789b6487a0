import CLibXML2

/// The owner of one `xmlBuffer`: bytes that grow.
struct XMLBuffer: ~Copyable {
  private let pointer: xmlBufferPtr

  /// Makes an empty buffer that doubles when it is full.
  init() throws(LibXML2Error) {
    guard LibXML2.isInitialized, let pointer = xmlBufferCreate() else {
      throw .allocationFailed("xmlBufferCreate")
    }
    xmlBufferSetAllocationScheme(pointer, XML_BUFFER_ALLOC_DOUBLEIT)
    self.pointer = pointer
  }

  /// Lends the pointer; it must not outlive the buffer.
  borrowing func withPointer<Result>(_ body: (xmlBufferPtr) -> Result) -> Result {
    body(pointer)
  }

  /// A copy of the bytes.
  borrowing func bytes() -> [UInt8] {
    guard let content = xmlBufferContent(pointer) else { return [] }
    return Array(UnsafeBufferPointer(start: content, count: Int(xmlBufferLength(pointer))))
  }

  deinit { xmlBufferFree(pointer) }
}
