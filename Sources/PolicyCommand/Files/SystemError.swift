import Glibc

/// What the operating system answered to a call that failed.
struct SystemError: Error, Hashable {
  /// The error number (`errno`).
  let number: Int32

  /// Takes the number that the last call left behind.
  static var last: SystemError { SystemError(number: errno) }

  /// The reason in lower case, the same in every locale.
  var reason: String {
    switch number {
    case ENOENT: "no such file or folder"
    case EACCES, EPERM: "permission denied"
    case ENOTDIR: "a part of the path is not a folder"
    case EISDIR: "it is a folder"
    case ENOSPC, EDQUOT: "no space left on the device"
    case EROFS: "the file system is read-only"
    case ELOOP: "too many symbolic links"
    case ENAMETOOLONG: "the name is too long"
    case EMFILE, ENFILE: "too many open files"
    case EEXIST: "it exists already"
    case EFBIG: "the file would be too large"
    case EBADF: "it is closed"
    case EIO: "input or output error"
    default: "system error \(number)"
    }
  }

  /// The failure with its place.
  func failure(_ action: String, at place: String) -> CommandFailure {
    CommandFailure("\(action): \(reason)", at: place)
  }
}
