import CLibXML2

/// The owner of one HTML parser context, which reads any number of fragments one after the other.
@safe struct HTMLParserContext: ~Copyable {
  private let pointer: htmlParserCtxtPtr

  /// Makes a context that is silent about faults and never opens a file or a connection.
  init() throws(LibXML2Error) {
    guard LibXML2.isInitialized, let pointer = unsafe htmlNewParserCtxt() else {
      throw .allocationFailed("htmlNewParserCtxt")
    }
    unsafe self.pointer = unsafe pointer
  }

  /// Reads bytes as an HTML document and gives the steps through its tree; none where libxml2 makes
  /// no document of them.
  ///
  /// - Parameter bytes: UTF-8 without characters that XML forbids.
  borrowing func parse(_ bytes: [UInt8]) -> [ParsedMarkup] {
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_NODEFDTD.rawValue | HTML_PARSE_COMPACT.rawValue
    guard let size = Int32(exactly: bytes.count) else { return [] }
    let parsed = unsafe bytes.withUnsafeBytes { buffer in
      unsafe htmlCtxtReadMemory(
        pointer, buffer.assumingMemoryBound(to: CChar.self).baseAddress, size, nil, "UTF-8",
        Int32(options))
    }
    guard let parsed = unsafe parsed else { return [] }
    return unsafe XMLDocument(adopting: parsed).markup()
  }

  deinit { unsafe htmlFreeParserCtxt(pointer) }
}
