import CLibXML2

/// The owner of one `xmlDoc` and of all its nodes; freed once, at the end of its life.
struct XMLDocument: ~Copyable {
  private let pointer: xmlDocPtr

  /// Takes over a document that the caller owns.
  init(adopting pointer: xmlDocPtr) {
    self.pointer = pointer
  }

  /// Makes an empty HTML document.
  ///
  /// - Parameter hasDoctype: Whether it has the doctype of HTML5.
  static func html(hasDoctype: Bool = true) throws(LibXML2Error) -> XMLDocument {
    guard LibXML2.isInitialized, let pointer = htmlNewDocNoDtD(nil, nil) else {
      throw .allocationFailed("htmlNewDocNoDtD")
    }
    let document = XMLDocument(adopting: pointer)
    guard !hasDoctype || xmlCreateIntSubset(pointer, "html", nil, nil) != nil else {
      throw .allocationFailed("xmlCreateIntSubset")
    }
    return document
  }

  /// Makes an empty XML 1.0 document.
  static func xml() throws(LibXML2Error) -> XMLDocument {
    guard LibXML2.isInitialized, let pointer = xmlNewDoc("1.0") else {
      throw .allocationFailed("xmlNewDoc")
    }
    return XMLDocument(adopting: pointer)
  }

  /// Lends the pointer; it must not outlive the call.
  borrowing func withPointer<Result, Failure: Error>(
    _ body: (xmlDocPtr) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(pointer)
  }

  deinit { xmlFreeDoc(pointer) }
}
