import Glibc

/// The folders on the way from one folder to another below it, open one inside the other. Only the
/// last way is kept open, so that any number of folders costs few descriptors.
final class FolderChain {
  /// Why a folder on the way cannot be entered.
  enum Refusal: Error {
    case link(name: String)
    case system(SystemError)
  }

  private let top: Int32
  private var parts: [String] = []
  private var descriptors: [Int32] = []

  /// Takes over the descriptor of the folder that all ways begin at.
  init(adopting top: Int32) {
    self.top = top
  }

  deinit {
    for descriptor in descriptors { close(descriptor) }
    close(top)
  }

  /// The descriptor of a folder, which stays open until the next call. Symbolic links are refused.
  ///
  /// - Parameters:
  ///   - way: The names on the way to it.
  ///   - making: Is called for each folder that was not there; `nil` where none is to be made.
  func open(
    _ way: [String], making: (([String]) -> Void)? = nil
  ) throws(Refusal) -> Int32 {
    let common = zip(parts, way).prefix { $0 == $1 }.count
    for descriptor in descriptors[common...] { close(descriptor) }
    descriptors.removeSubrange(common...)
    parts.removeSubrange(common...)
    for name in way[common...] {
      let folder = descriptors.last ?? top
      var refusal: SystemError?
      if let making {
        if mkdirat(folder, name, 0o777) == 0 {
          making(parts + [name])
        } else {
          refusal = SystemError.last
        }
      }
      let descriptor = Glibc.openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard descriptor >= 0 else {
        // A folder that is not there could not be made; why is what helps.
        let error = errno == ENOENT ? refusal ?? SystemError.last : SystemError.last
        // Linux says ENOTDIR for a link that O_NOFOLLOW does not follow to a folder.
        throw Self.kind(name, in: folder) == S_IFLNK ? .link(name: name) : .system(error)
      }
      descriptors.append(descriptor)
      parts.append(name)
    }
    return descriptors.last ?? top
  }

  /// The file type bits of a name in a folder, of a link itself; `nil` where there is none.
  static func kind(_ name: String, in folder: Int32) -> mode_t? {
    var record = stat()
    guard fstatat(folder, name, &record, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    return record.st_mode & S_IFMT
  }
}
