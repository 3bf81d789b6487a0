import CLibXML2

/// The owner of one compiled schema in XML Schema.
@safe struct XMLSchema: ~Copyable {
  private let pointer: xmlSchemaPtr

  /// Compiles a schema.
  init(_ text: String) throws(LibXML2Error) {
    guard LibXML2.isInitialized else { throw .allocationFailed("xmlInitParser") }
    let bytes = Array(text.utf8)
    let compiled: xmlSchemaPtr? = unsafe bytes.withUnsafeBytes { buffer in
      guard let size = Int32(exactly: buffer.count),
        let context = unsafe xmlSchemaNewMemParserCtxt(
          buffer.assumingMemoryBound(to: CChar.self).baseAddress, size)
      else { return nil }
      defer { unsafe xmlSchemaFreeParserCtxt(context) }
      return unsafe xmlSchemaParse(context)
    }
    guard let compiled = unsafe compiled else { throw .allocationFailed("xmlSchemaParse") }
    unsafe pointer = unsafe compiled
  }

  deinit { unsafe xmlSchemaFree(pointer) }

  /// What is wrong with a document; `nil` where it follows the schema.
  borrowing func complaint(about document: borrowing XMLDocument) throws(LibXML2Error) -> String? {
    try unsafe complaint { context in
      unsafe document.withPointer { unsafe xmlSchemaValidateDoc(context, $0) }
    }
  }

  /// What is wrong with XML that was serialised, of which no tree is made; `nil` where it follows the
  /// schema.
  borrowing func complaint(reading spool: any ArtifactSpool) throws(LibXML2Error) -> String? {
    let reader = try XMLStreamReader(spool)
    var isWellFormed = true
    let complaint = try unsafe complaint { context in
      isWellFormed = unsafe reader.read(for: context)
      return unsafe xmlSchemaIsValid(context) == 1 ? 0 : 1
    }
    guard isWellFormed else { throw .malformedOutput }
    return complaint
  }

  /// What a validation says that `validate` runs and gives the status of.
  private borrowing func complaint(
    _ validate: (xmlSchemaValidCtxtPtr) -> Int32
  ) throws(LibXML2Error) -> String? {
    guard let context = unsafe xmlSchemaNewValidCtxt(pointer) else {
      throw .allocationFailed("xmlSchemaNewValidCtxt")
    }
    defer { unsafe xmlSchemaFreeValidCtxt(context) }
    let complaint = ValidationComplaint()
    return withExtendedLifetime(complaint) {
      unsafe xmlSchemaSetValidStructuredErrors(
        context, { unsafe ValidationComplaint.take($0, $1?.pointee.line, $1?.pointee.message) },
        unsafe Unmanaged.passUnretained(complaint).toOpaque())
      return unsafe validate(context) == 0 ? nil : complaint.text ?? "it is not valid"
    }
  }
}
