import CLibXML2

/// The owner of one `xmlOutputBuffer` that hands on what is written to it, so that nothing is in memory
/// twice, and of a large artifact not all at a time.
@safe struct XMLOutputBuffer: ~Copyable {
  /// What was handed on: a class, so that its place can pass through C.
  private final class Sink {
    var bytes: [UInt8] = []
  }

  /// So many bytes are handed on to a spool at a time.
  private static let portion = 1 << 16

  private let pointer: xmlOutputBufferPtr
  private let sink: Sink
  private let spool: (any ArtifactSpool)?

  /// Makes an empty output buffer without an encoder: UTF-8 goes through as it is.
  ///
  /// - Parameter spool: What takes bytes as soon as they are many.
  init(spool: (any ArtifactSpool)? = nil) throws(LibXML2Error) {
    self.spool = spool
    sink = Sink()
    guard LibXML2.isInitialized,
      let pointer = unsafe xmlOutputBufferCreateIO(
        { context, bytes, count in unsafe XMLOutputBuffer.take(context, bytes, count) }, nil,
        // The sink lives as long as the buffer, which is closed before.
        Unmanaged.passUnretained(sink).toOpaque(), nil)
    else {
      throw .allocationFailed("xmlOutputBufferCreateIO")
    }
    unsafe self.pointer = unsafe pointer
  }

  /// Lends the pointer; it must not outlive the buffer.
  borrowing func withPointer<Result>(_ body: (xmlOutputBufferPtr) -> Result) -> Result {
    unsafe body(pointer)
  }

  /// Writes bytes behind what is there. A failure shows in ``finish()``.
  borrowing func write(_ bytes: [UInt8]) {
    unsafe bytes.withUnsafeBytes { buffer in
      var rest = unsafe buffer[...]
      // The call counts with 32 bits.
      while unsafe !rest.isEmpty {
        let part = unsafe UnsafeRawBufferPointer(rebasing: rest.prefix(1 << 20))
        let start = unsafe part.assumingMemoryBound(to: CChar.self).baseAddress
        guard unsafe xmlOutputBufferWrite(pointer, Int32(part.count), start) >= 0 else { return }
        unsafe rest = unsafe rest.dropFirst(part.count)
      }
    }
  }

  /// Hands on what was written, where that is much.
  borrowing func handOn() {
    guard let spool, sink.bytes.count >= Self.portion else { return }
    spool.append(sink.bytes)
    sink.bytes.removeAll(keepingCapacity: true)
  }

  /// Takes back the end of what was written, from the last of a byte on. That must have been written since
  /// ``handOn()``.
  borrowing func cut(fromLast byte: UInt8) {
    unsafe xmlOutputBufferFlush(pointer)
    guard let start = sink.bytes.lastIndex(of: byte) else { return }
    sink.bytes.removeLast(sink.bytes.count - start)
  }

  /// The bytes that were written and not handed on.
  consuming func finish() throws(LibXML2Error) -> [UInt8] {
    unsafe xmlOutputBufferFlush(pointer)
    guard unsafe pointer.pointee.error == 0 else { throw .serializationFailed }
    return sink.bytes
  }

  deinit { unsafe xmlOutputBufferClose(pointer) }

  /// Takes bytes from C; how many.
  private static func take(
    _ context: UnsafeMutableRawPointer?, _ bytes: UnsafePointer<CChar>?, _ count: Int32
  ) -> Int32 {
    guard let context = unsafe context, let bytes = unsafe bytes, count > 0 else { return 0 }
    let sink = unsafe Unmanaged<Sink>.fromOpaque(context).takeUnretainedValue()
    unsafe sink.bytes.append(
      contentsOf: UnsafeRawBufferPointer(start: bytes, count: Int(count)))
    return count
  }
}
