import CLibXML2

/// The owner of one `xmlSaveCtxt` that writes XML in UTF-8 to a buffer. The buffer must outlive it.
@safe struct XMLSaveContext: ~Copyable {
  private let pointer: xmlSaveCtxtPtr

  /// Makes a context that writes a declaration and does not format.
  init(writingTo buffer: borrowing XMLBuffer) throws(LibXML2Error) {
    let options = Int32(XML_SAVE_AS_XML.rawValue)
    guard let pointer = unsafe buffer.withPointer({ unsafe xmlSaveToBuffer($0, "UTF-8", options) })
    else {
      throw .allocationFailed("xmlSaveToBuffer")
    }
    unsafe self.pointer = unsafe pointer
  }

  /// Writes a document; whether it could be written.
  borrowing func save(_ document: xmlDocPtr) -> Bool {
    unsafe xmlSaveDoc(pointer, document) >= 0 && xmlSaveFlush(pointer) >= 0
  }

  deinit { unsafe xmlSaveClose(pointer) }
}
