import CLibXML2

/// The owner of one compiled schema in XML Schema.
struct XMLSchema: ~Copyable {
  private let pointer: xmlSchemaPtr

  /// Compiles a schema.
  init(_ text: String) throws(LibXML2Error) {
    guard LibXML2.isInitialized else { throw .allocationFailed("xmlInitParser") }
    let bytes = Array(text.utf8)
    let compiled: xmlSchemaPtr? = bytes.withUnsafeBytes { buffer in
      guard let size = Int32(exactly: buffer.count),
        let context = xmlSchemaNewMemParserCtxt(
          buffer.assumingMemoryBound(to: CChar.self).baseAddress, size)
      else { return nil }
      defer { xmlSchemaFreeParserCtxt(context) }
      return xmlSchemaParse(context)
    }
    guard let compiled else { throw .allocationFailed("xmlSchemaParse") }
    pointer = compiled
  }

  deinit { xmlSchemaFree(pointer) }

  /// What is wrong with a document; `nil` where it follows the schema.
  borrowing func complaint(about document: borrowing XMLDocument) throws(LibXML2Error) -> String? {
    guard let context = xmlSchemaNewValidCtxt(pointer) else {
      throw .allocationFailed("xmlSchemaNewValidCtxt")
    }
    defer { xmlSchemaFreeValidCtxt(context) }
    let complaint = ValidationComplaint()
    return withExtendedLifetime(complaint) {
      xmlSchemaSetValidStructuredErrors(
        context, { ValidationComplaint.take($0, $1?.pointee.line, $1?.pointee.message) },
        Unmanaged.passUnretained(complaint).toOpaque())
      let status = document.withPointer { xmlSchemaValidateDoc(context, $0) }
      return status == 0 ? nil : complaint.text ?? "it is not valid"
    }
  }
}
