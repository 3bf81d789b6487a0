import CLibXML2

extension XMLDocument {
  /// The document as an HTML page in UTF-8, as `htmlDocContentDumpFormatOutput` writes it.
  ///
  /// Not through a save context: that adds a `<meta http-equiv>` beside the page's own charset. No
  /// formatting: that puts white space between elements where a reader would see it.
  borrowing func htmlBytes() throws(LibXML2Error) -> [UInt8] {
    let output = try XMLOutputBuffer()
    unsafe withPointer { document in
      unsafe output.withPointer { unsafe htmlDocContentDumpFormatOutput($0, document, "UTF-8", 0) }
    }
    return try output.finish()
  }

  /// The document as XML in UTF-8, not reformatted.
  borrowing func xmlBytes() throws(LibXML2Error) -> [UInt8] {
    let buffer = try XMLBuffer()
    var isWritten = false
    do {
      // The context flushes into the buffer when it is closed, so its life ends before the reading.
      let context = try XMLSaveContext(writingTo: buffer)
      isWritten = unsafe withPointer { document in unsafe context.save(document) }
    }
    guard isWritten else { throw .serializationFailed }
    return buffer.bytes()
  }
}
