import Glibc

/// A regular file that stands where one is to be written. Links are not followed.
struct EarlierFile: ~Copyable {
  private static let chunkSize = 1 << 20

  private let descriptor: Descriptor
  private let size: Int

  /// Opens it.
  init?(_ name: String, in folder: Int32) {
    let number = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard let descriptor = try? Descriptor(number),
      let status = try? FileStatus(ofDescriptor: descriptor.number), status.kind == .file
    else { return nil }
    self.descriptor = descriptor
    size = status.size
  }

  /// Its bytes, where they are no more than `limit` and can be read.
  borrowing func bytes(limit: Int) -> [UInt8]? {
    guard size <= limit else { return nil }
    return try? FileReader.bytes(ofDescriptor: descriptor.number, expected: size, limit: limit)
  }

  /// Whether it has these bytes and no others.
  borrowing func holds(_ bytes: [UInt8]) -> Bool {
    size == bytes.count && self.bytes(limit: bytes.count + 1) == bytes
  }

  /// Whether it has the bytes of another file and no others.
  borrowing func holds(_ file: PassingFile) -> Bool {
    guard size == file.size else { return false }
    var offset = 0
    while offset < size {
      let expected = file.bytes(from: offset, count: Self.chunkSize)
      let found = try? descriptor.bytes(from: offset, count: expected.count)
      guard !expected.isEmpty, found == expected else { return false }
      offset += expected.count
    }
    return true
  }
}
