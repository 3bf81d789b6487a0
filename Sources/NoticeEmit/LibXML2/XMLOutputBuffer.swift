import CLibXML2

/// The owner of one `xmlOutputBuffer` that hands on what is written to it, so that nothing is in memory
/// twice.
@safe struct XMLOutputBuffer: ~Copyable {
  /// What was handed on: a class, so that its place can pass through C.
  private final class Sink {
    var bytes: [UInt8] = []
  }

  private let pointer: xmlOutputBufferPtr
  private let sink: Sink

  /// Makes an empty output buffer without an encoder: UTF-8 goes through as it is.
  ///
  /// - Parameter room: For how many bytes there is room from the start. What is not used of it is no
  ///   memory yet, and what is written need not be moved.
  init(room: Int = 0) throws(LibXML2Error) {
    sink = Sink()
    sink.bytes.reserveCapacity(room)
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

  /// Takes back the end of what was written, from the last of a byte on.
  borrowing func cut(fromLast byte: UInt8) {
    unsafe xmlOutputBufferFlush(pointer)
    guard let start = sink.bytes.lastIndex(of: byte) else { return }
    sink.bytes.removeLast(sink.bytes.count - start)
  }

  /// The bytes that were written.
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
