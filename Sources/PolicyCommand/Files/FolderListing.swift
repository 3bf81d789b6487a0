import Glibc

/// What a folder holds.
struct FolderListing {
  /// One name in a folder.
  struct Entry {
    var name: String
    /// Whether it is a symbolic link.
    var isLink: Bool
  }

  /// The entries in the order of their names' scalars; names that are not UTF-8 are apart.
  private(set) var entries: [Entry] = []
  /// Names that are not UTF-8, repaired for messages.
  private(set) var malformedNames: [String] = []

  /// Reads a folder.
  init(of path: AbsolutePath) throws(SystemError) {
    guard let stream = opendir(path.string) else { throw SystemError.last }
    defer { closedir(stream) }
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw SystemError.last }
        break
      }
      let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      let isLink = entry.pointee.d_type == UInt8(DT_LNK)
      guard let name = String(validating: bytes, as: UTF8.self) else {
        malformedNames.append(String(decoding: bytes, as: UTF8.self))
        continue
      }
      if name != ".", name != ".." { entries.append(Entry(name: name, isLink: isLink)) }
    }
    entries.sort { $0.name < $1.name }
    malformedNames.sort()
  }
}
