import CLibXML2

/// The owner of one `xmlDoc` and of all its nodes; freed once, at the end of its life.
@safe struct XMLDocument: ~Copyable {
  private let pointer: xmlDocPtr

  /// Takes over a document that the caller owns.
  init(adopting pointer: xmlDocPtr) {
    unsafe self.pointer = unsafe pointer
  }

  /// Makes an empty HTML document.
  ///
  /// - Parameter hasDoctype: Whether it has the doctype of HTML5.
  static func html(hasDoctype: Bool = true) throws(LibXML2Error) -> XMLDocument {
    guard LibXML2.isInitialized, let pointer = unsafe htmlNewDocNoDtD(nil, nil) else {
      throw .allocationFailed("htmlNewDocNoDtD")
    }
    let document = unsafe XMLDocument(adopting: pointer)
    try document.internNames()
    guard unsafe !hasDoctype || xmlCreateIntSubset(pointer, "html", nil, nil) != nil else {
      throw .allocationFailed("xmlCreateIntSubset")
    }
    return document
  }

  /// Makes an empty XML 1.0 document.
  static func xml() throws(LibXML2Error) -> XMLDocument {
    guard LibXML2.isInitialized, let pointer = unsafe xmlNewDoc("1.0") else {
      throw .allocationFailed("xmlNewDoc")
    }
    // Parts that are written by themselves hold letters as they are, as the whole does.
    unsafe pointer.pointee.encoding = unsafe UnsafePointer(xmlCharStrdup("UTF-8"))
    let document = unsafe XMLDocument(adopting: pointer)
    try document.internNames()
    return document
  }

  /// Gives the document a table of names, so that each is in memory once; it is freed with it.
  private borrowing func internNames() throws(LibXML2Error) {
    guard let names = unsafe xmlDictCreate() else { throw .allocationFailed("xmlDictCreate") }
    unsafe pointer.pointee.dict = unsafe names
  }

  /// A name from the document's table, which owns it; `nil` where the memory is out.
  static func interned(
    _ name: String, in document: xmlDocPtr
  ) -> UnsafeMutablePointer<xmlChar>? {
    unsafe name.withCString { name in
      unsafe UnsafeMutablePointer(
        mutating: xmlDictLookup(
          document.pointee.dict, UnsafeRawPointer(name).assumingMemoryBound(to: xmlChar.self), -1))
    }
  }

  /// Reads a document that was serialised; nothing outside it is loaded.
  static func xml(reading bytes: [UInt8]) throws(LibXML2Error) -> XMLDocument {
    // Notices may nest deeper than the parser's usual limit against hostile input.
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_HUGE.rawValue | XML_PARSE_NOERROR.rawValue
      | XML_PARSE_NOWARNING.rawValue
    let parsed: xmlDocPtr? = unsafe bytes.withUnsafeBytes { buffer in
      guard LibXML2.isInitialized, let size = Int32(exactly: buffer.count) else { return nil }
      return unsafe xmlReadMemory(
        buffer.assumingMemoryBound(to: CChar.self).baseAddress, size, nil, "UTF-8",
        Int32(options))
    }
    guard let parsed = unsafe parsed else { throw .malformedOutput }
    return unsafe XMLDocument(adopting: parsed)
  }

  /// Lends the pointer; it must not outlive the call.
  borrowing func withPointer<Result, Failure: Error>(
    _ body: (xmlDocPtr) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try unsafe body(pointer)
  }

  deinit { unsafe xmlFreeDoc(pointer) }
}
