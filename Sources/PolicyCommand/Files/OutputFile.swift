import Glibc

/// Writes single files.
enum OutputFile {
  /// Writes a file whole or not at all. A pipe or device is written into.
  ///
  /// - Parameter shown: Its path for messages.
  static func write(
    _ bytes: [UInt8], to path: AbsolutePath, shown: String
  ) throws(CommandFailure) {
    if let status = try? FileStatus(of: path), status.kind != .file {
      do throws(SystemError) {
        let file = try Descriptor(open(path.string, O_WRONLY | O_CLOEXEC))
        try file.write(bytes)
      } catch {
        throw error.failure("cannot write", at: shown)
      }
      return
    }
    var folder = try OutputFolder(path.parent, shown: shown)
    try folder.stage(bytes, at: path.name, shown: shown)
    try folder.commit()
  }
}
