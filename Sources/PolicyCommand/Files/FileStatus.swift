import Glibc

/// What a path names.
struct FileStatus: Sendable {
  /// The kinds that matter here.
  enum Kind: Sendable {
    case file
    case folder
    /// A device, a pipe or a socket.
    case other
  }

  /// What tells one file from all others, whatever its paths.
  struct Identity: Hashable, Sendable {
    var device: UInt64
    var number: UInt64
  }

  let kind: Kind
  let identity: Identity
  /// The size in bytes.
  let size: Int

  /// Looks at what a path names, behind symbolic links.
  init(of path: AbsolutePath) throws(SystemError) {
    try self.init(ofPath: path.string)
  }

  /// Looks at what a path names that may count from the working folder.
  init(ofPath path: String) throws(SystemError) {
    var record = stat()
    guard stat(path, &record) == 0 else { throw SystemError.last }
    self.init(record)
  }

  /// Whether a path names anything, be it a link that leads nowhere.
  ///
  /// - Throws: Why that cannot be known; what cannot be looked at is not absent.
  static func isThere(_ path: AbsolutePath) throws(SystemError) -> Bool {
    var record = stat()
    if lstat(path.string, &record) == 0 { return true }
    let error = SystemError.last
    guard [ENOENT, ENOTDIR].contains(error.number) else { throw error }
    return false
  }

  /// Looks at an open file.
  init(ofDescriptor descriptor: Int32) throws(SystemError) {
    var record = stat()
    guard fstat(descriptor, &record) == 0 else { throw SystemError.last }
    self.init(record)
  }

  private init(_ record: stat) {
    switch record.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    default: kind = .other
    }
    identity = Identity(device: UInt64(record.st_dev), number: UInt64(record.st_ino))
    size = Int(record.st_size)
  }
}
