import Glibc

/// An open file or folder, closed exactly once.
struct Descriptor: ~Copyable {
  private static let chunkSize = 1 << 20

  let number: Int32

  init(_ number: Int32) throws(SystemError) {
    guard number >= 0 else { throw SystemError.last }
    self.number = number
  }

  deinit {
    close(number)
  }

  /// Writes all bytes.
  borrowing func write(_ bytes: [UInt8]) throws(SystemError) {
    try Self.write(bytes, to: number)
  }

  /// Writes all bytes to a descriptor by its number.
  static func write(_ bytes: [UInt8], to number: Int32) throws(SystemError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let chunk = Array(rest.prefix(chunkSize))
      let count = Glibc.write(number, chunk, chunk.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw SystemError.last
      }
      rest = rest.dropFirst(count)
    }
  }

  /// The bytes from an offset on, no more than `count`; fewer at the end.
  borrowing func bytes(from offset: Int, count: Int) throws(SystemError) -> [UInt8] {
    guard count > 0 else { return [] }
    var bytes = [UInt8](repeating: 0, count: count)
    while true {
      let found = pread(number, &bytes, count, off_t(offset))
      if found < 0 {
        if errno == EINTR { continue }
        throw SystemError.last
      }
      bytes.removeSubrange(found...)
      return bytes
    }
  }

  /// Waits until the bytes are on the device.
  borrowing func synchronize() throws(SystemError) {
    while fsync(number) != 0 {
      if errno == EINTR { continue }
      // Some file systems cannot; what they hold is as safe as they make it.
      guard errno == EINVAL || errno == ENOTSUP else { throw SystemError.last }
      return
    }
  }
}
