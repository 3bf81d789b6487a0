import CLibXML2

/// The owner of one XML parser context that reads bytes from front to back for a validator and makes no
/// tree of them.
@safe struct XMLStreamReader: ~Copyable {
  /// What is read: a class, so that its place can pass through C.
  private final class Source {
    private static let portion = 1 << 16

    private let spool: any ArtifactSpool
    private var next = 0
    /// What was taken from the spool last, and how much of that was read.
    private var bytes: [UInt8] = []
    private var offset = 0

    init(_ spool: any ArtifactSpool) {
      self.spool = spool
    }

    /// The next bytes, no more than `count`; none at the end.
    func take(_ count: Int) -> ArraySlice<UInt8> {
      if offset == bytes.count {
        bytes = spool.bytes(from: next, count: Self.portion)
        next += bytes.count
        offset = 0
      }
      let taken = bytes[offset...].prefix(count)
      offset = taken.endIndex
      return taken
    }
  }

  private let pointer: xmlParserCtxtPtr
  private let source: Source

  /// Prepares to read; nothing outside the bytes is loaded.
  init(_ spool: any ArtifactSpool) throws(LibXML2Error) {
    source = Source(spool)
    guard LibXML2.isInitialized,
      let pointer = unsafe xmlCreateIOParserCtxt(
        nil, nil, { context, target, size in unsafe XMLStreamReader.fill(context, target, size) },
        nil,
        // The source lives as long as the context, which is freed before.
        Unmanaged.passUnretained(source).toOpaque(), XML_CHAR_ENCODING_UTF8)
    else {
      throw .allocationFailed("xmlCreateIOParserCtxt")
    }
    unsafe self.pointer = unsafe pointer
    // Notices may nest deeper than the parser's usual limit against hostile input.
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_HUGE.rawValue | XML_PARSE_NOERROR.rawValue
      | XML_PARSE_NOWARNING.rawValue
    unsafe xmlCtxtUseOptions(pointer, Int32(options))
  }

  /// Reads all and lets a validator see each element; whether it was XML.
  borrowing func read(for validator: xmlSchemaValidCtxtPtr) -> Bool {
    // The validator stands in the place of what would make the tree, as in xmlSchemaValidateStream,
    // which has no options.
    let handler = unsafe pointer.pointee.sax
    unsafe pointer.pointee.sax = nil
    defer { unsafe pointer.pointee.sax = unsafe handler }
    guard
      let plug = unsafe xmlSchemaSAXPlug(
        validator, &pointer.pointee.sax, &pointer.pointee.userData)
    else { return false }
    unsafe xmlSchemaValidateSetLocator(
      validator,
      { context, file, line in
        guard let context = unsafe context, let file = unsafe file, let line = unsafe line else {
          return -1
        }
        // Both are taken from here; C has put nothing there.
        unsafe file.pointee = nil
        let parser = unsafe xmlParserCtxtPtr(OpaquePointer(context))
        unsafe line.pointee = unsafe UInt(clamping: parser.pointee.input?.pointee.line ?? 0)
        return 0
      }, UnsafeMutableRawPointer(pointer))
    unsafe xmlParseDocument(pointer)
    let isWellFormed = unsafe pointer.pointee.wellFormed == 1
    unsafe xmlSchemaSAXUnplug(plug)
    return isWellFormed
  }

  deinit { unsafe xmlFreeParserCtxt(pointer) }

  /// Gives C the next bytes; how many.
  private static func fill(
    _ context: UnsafeMutableRawPointer?, _ target: UnsafeMutablePointer<CChar>?, _ size: Int32
  ) -> Int32 {
    guard let context = unsafe context, let target = unsafe target, size > 0 else { return 0 }
    let source = unsafe Unmanaged<Source>.fromOpaque(context).takeUnretainedValue()
    let bytes = source.take(Int(size))
    unsafe bytes.withUnsafeBytes { bytes in
      // No more than `size` bytes were taken, for which C has room.
      unsafe UnsafeMutableRawBufferPointer(start: target, count: bytes.count)
        .copyMemory(from: bytes)
    }
    return Int32(bytes.count)
  }
}
