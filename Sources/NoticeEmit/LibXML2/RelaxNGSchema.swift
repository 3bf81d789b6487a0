import CLibXML2

/// The owner of one compiled RELAX NG schema.
struct RelaxNGSchema: ~Copyable {
  private let pointer: xmlRelaxNGPtr

  /// Compiles a schema.
  init(_ text: String) throws(LibXML2Error) {
    guard LibXML2.isInitialized else { throw .allocationFailed("xmlInitParser") }
    let bytes = Array(text.utf8)
    let compiled: xmlRelaxNGPtr? = bytes.withUnsafeBytes { buffer in
      guard let size = Int32(exactly: buffer.count),
        let context = xmlRelaxNGNewMemParserCtxt(
          buffer.assumingMemoryBound(to: CChar.self).baseAddress, size)
      else { return nil }
      defer { xmlRelaxNGFreeParserCtxt(context) }
      return xmlRelaxNGParse(context)
    }
    guard let compiled else { throw .allocationFailed("xmlRelaxNGParse") }
    pointer = compiled
  }

  deinit { xmlRelaxNGFree(pointer) }

  /// What is wrong with a document; `nil` where it follows the schema.
  borrowing func complaint(about document: borrowing XMLDocument) throws(LibXML2Error) -> String? {
    guard let context = xmlRelaxNGNewValidCtxt(pointer) else {
      throw .allocationFailed("xmlRelaxNGNewValidCtxt")
    }
    defer { xmlRelaxNGFreeValidCtxt(context) }
    let complaint = ValidationComplaint()
    return withExtendedLifetime(complaint) {
      xmlRelaxNGSetValidStructuredErrors(
        context, { ValidationComplaint.take($0, $1?.pointee.line, $1?.pointee.message) },
        Unmanaged.passUnretained(complaint).toOpaque())
      let status = document.withPointer { xmlRelaxNGValidateDoc(context, $0) }
      return status == 0 ? nil : complaint.text ?? "it is not valid"
    }
  }
}
