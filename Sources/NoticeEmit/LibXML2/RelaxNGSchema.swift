import CLibXML2

/// The owner of one compiled RELAX NG schema.
@safe struct RelaxNGSchema: ~Copyable {
  private let pointer: xmlRelaxNGPtr

  /// Compiles a schema.
  init(_ text: String) throws(LibXML2Error) {
    guard LibXML2.isInitialized else { throw .allocationFailed("xmlInitParser") }
    let bytes = Array(text.utf8)
    let compiled: xmlRelaxNGPtr? = unsafe bytes.withUnsafeBytes { buffer in
      guard let size = Int32(exactly: buffer.count),
        let context = unsafe xmlRelaxNGNewMemParserCtxt(
          buffer.assumingMemoryBound(to: CChar.self).baseAddress, size)
      else { return nil }
      defer { unsafe xmlRelaxNGFreeParserCtxt(context) }
      return unsafe xmlRelaxNGParse(context)
    }
    guard let compiled = unsafe compiled else { throw .allocationFailed("xmlRelaxNGParse") }
    unsafe pointer = unsafe compiled
  }

  deinit { unsafe xmlRelaxNGFree(pointer) }

  /// What is wrong with a document; `nil` where it follows the schema.
  borrowing func complaint(about document: borrowing XMLDocument) throws(LibXML2Error) -> String? {
    guard let context = unsafe xmlRelaxNGNewValidCtxt(pointer) else {
      throw .allocationFailed("xmlRelaxNGNewValidCtxt")
    }
    defer { unsafe xmlRelaxNGFreeValidCtxt(context) }
    let complaint = ValidationComplaint()
    return withExtendedLifetime(complaint) {
      unsafe xmlRelaxNGSetValidStructuredErrors(
        context, { unsafe ValidationComplaint.take($0, $1?.pointee.line, $1?.pointee.message) },
        unsafe Unmanaged.passUnretained(complaint).toOpaque())
      let status = unsafe document.withPointer { unsafe xmlRelaxNGValidateDoc(context, $0) }
      return status == 0 ? nil : complaint.text ?? "it is not valid"
    }
  }
}
