import Glibc

/// Reads files whole.
enum FileReader {
  private static let chunkSize = 1 << 16

  /// The bytes of a file.
  ///
  /// - Parameters:
  ///   - path: The file. Symbolic links are followed; pipes and devices are refused, as reading them
  ///     may never end.
  ///   - limit: No more than this many bytes are read.
  static func bytes(of path: AbsolutePath, limit: Int) throws(SystemError) -> [UInt8] {
    // Without O_NONBLOCK, opening a pipe waits for a writer.
    let descriptor = open(path.string, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw SystemError.last }
    defer { close(descriptor) }
    let status = try FileStatus(ofDescriptor: descriptor)
    switch status.kind {
    case .file: break
    case .folder: throw SystemError(number: EISDIR)
    case .other: throw SystemError(number: EINVAL)
    }
    return try bytes(ofDescriptor: descriptor, expected: status.size, limit: limit)
  }

  /// What standard input gives until its end.
  static func standardInput(limit: Int) throws(SystemError) -> [UInt8] {
    try bytes(ofDescriptor: STDIN_FILENO, expected: 0, limit: limit)
  }

  /// What an open file holds.
  static func bytes(
    ofDescriptor descriptor: Int32, expected: Int, limit: Int
  ) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    // One byte more than expected, so that the end is seen without another chunk.
    var chunk = [UInt8](repeating: 0, count: max(1, min(max(expected + 1, chunkSize), limit)))
    while bytes.count < limit {
      let count = read(descriptor, &chunk, min(chunk.count, limit - bytes.count))
      if count < 0 {
        if errno == EINTR { continue }
        throw SystemError.last
      }
      if count == 0 { break }
      bytes.append(contentsOf: chunk[..<count])
    }
    return bytes
  }
}
