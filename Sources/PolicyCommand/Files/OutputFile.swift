import Glibc

/// A single file to be written.
struct OutputFile {
  let bytes: [UInt8]
  /// Where it goes.
  let location: AbsolutePath
  /// Its path for messages.
  let shown: String

  init(bytes: [UInt8], location: AbsolutePath, shown: String) {
    self.bytes = bytes
    self.location = location
    self.shown = shown
  }

  init(text: String, location: AbsolutePath, shown: String) {
    self.init(bytes: Array(text.utf8), location: location, shown: shown)
  }

  /// Writes a file whole or not at all. A pipe or device is written into.
  ///
  /// - Parameter shown: Its path for messages.
  static func write(
    _ bytes: [UInt8], to path: AbsolutePath, shown: String
  ) throws(CommandFailure) {
    try write([OutputFile(bytes: bytes, location: path, shown: shown)][...])
  }

  /// Writes files, each whole, all or none; what goes to pipes and devices cannot be taken back.
  static func write(_ files: ArraySlice<OutputFile>) throws(CommandFailure) {
    guard let file = files.first else { return }
    if let status = try? FileStatus(of: file.location), status.kind != .file {
      try file.writeInto()
      return try write(files.dropFirst())
    }
    let folder = try OutputFolder(file.location.parent, shown: file.shown)
    try folder.stage(file.bytes, at: file.location.name, shown: file.shown)
    // Put in its place once all others are: until then, any failure takes it away.
    try write(files.dropFirst())
    try folder.commit()
  }

  private func writeInto() throws(CommandFailure) {
    do throws(SystemError) {
      let file = try Descriptor(open(location.string, O_WRONLY | O_CLOEXEC))
      try file.write(bytes)
    } catch {
      throw error.failure("cannot write", at: shown)
    }
  }
}
